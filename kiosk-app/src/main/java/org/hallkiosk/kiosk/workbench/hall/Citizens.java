package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The people of 示例市, as `citizens.yaml` tells them. All are invented; their numbers carry valid
/// check characters.
public final class Citizens {

  private static final SequencedMap<String, Citizen> BY_NAME = CitizenFile.read();
  private static final List<Citizen> ALL = List.copyOf(BY_NAME.values());

  /// No house, a registered phone, a card in order.
  public static final Citizen ORDINARY = named("ordinary");

  /// 无房证明 is refused.
  public static final Citizen HOUSE_OWNER = named("house-owner");

  public static final Citizen LOST_CARD = named("lost-card");

  /// The card ran out in May 2024.
  public static final Citizen EXPIRED_CARD = named("expired-card");

  /// A card that says 长期; born in 1949.
  public static final Citizen LONG_TERM = named("long-term");

  /// A name of the rare plane (GB 18030-2022), 𠮷 U+20BB7.
  public static final Citizen RARE_NAME = named("rare-name");

  /// Lives here on a permit for residents of Hong Kong, Macao and Taiwan.
  public static final Citizen HONG_KONG_RESIDENT = named("hong-kong-resident");

  /// A foreign permanent resident with the card of 2023.
  public static final Citizen STAR_CARD_HOLDER = named("star-card-holder");

  /// Under 14; [#ORDINARY] is the guardian.
  public static final Citizen CHILD = named("child");

  /// Between 14 and 18; [#SECOND] is the guardian.
  public static final Citizen YOUTH = named("youth");

  /// Has authority over both invented companies.
  public static final Citizen SECOND = named("second");

  /// Born in 1949; holds the sample social security card.
  public static final Citizen ELDER = named("elder");

  /// A foreign permanent resident with a card of the old kind.
  public static final Citizen OLD_FOREIGNER = named("old-foreigner");

  /// 代办员: acts for ten principals.
  public static final Citizen AGENT = named("agent");

  /// Has no registered phone, and looks unlike the hall's record: neither way of the person check
  /// does that a machine judges.
  public static final Citizen NO_PHONE = named("no-phone");

  private Citizens() {}

  public static List<Citizen> all() {
    return ALL;
  }

  public static Optional<Citizen> withNumber(String number) {
    return ALL.stream().filter(one -> one.person().number().value().equals(number)).findFirst();
  }

  /// @param name as other data of the hall call the citizen
  public static Citizen named(String name) {
    return Optional.ofNullable(BY_NAME.get(name)).orElseThrow();
  }
}
