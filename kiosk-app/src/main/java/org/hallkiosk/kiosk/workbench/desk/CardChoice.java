package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.StrangeCard;
import org.hallkiosk.kiosk.workbench.page.Control;

/// The cards at hand: those of the citizens, of every kind, and some that belong to nobody.
record CardChoice(Cabinet cabinet) {

  private static final Texts NONE = new Texts("（无）", "(none)");

  Control control(String name, Texts label) {
    Control.Choice citizens =
        (Control.Choice) CitizenChoice.of(name, label, NONE, cabinet.cardOf());
    List<Control.Option> options = new ArrayList<>(citizens.options());
    for (StrangeCard card : StrangeCard.values()) {
      options.add(new Control.Option(id(card), label(card)));
    }
    return new Control.Choice(
        name, label, options, cabinet.strangeCard().map(CardChoice::id).orElse(citizens.current()));
  }

  /// Lays the card down, or lifts the one that lies there.
  void choose(String option) {
    Optional<StrangeCard> strange =
        Arrays.stream(StrangeCard.values()).filter(card -> id(card).equals(option)).findFirst();
    strange.ifPresentOrElse(
        cabinet::layCard,
        () -> CitizenChoice.chosen(option).ifPresentOrElse(cabinet::layCard, cabinet::liftCard));
  }

  private static String id(StrangeCard card) {
    return card.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Texts label(StrangeCard card) {
    return switch (card) {
      case OLD_FOREIGNER -> new Texts("2017 版外国人永久居留身份证", "Foreigner's card of 2017");
      case MISPRINTED -> new Texts("校验位有误的证件", "Card with a wrong check digit");
      case UNKNOWN_KIND -> new Texts("不认识的证件", "Card of an unknown kind");
    };
  }
}
