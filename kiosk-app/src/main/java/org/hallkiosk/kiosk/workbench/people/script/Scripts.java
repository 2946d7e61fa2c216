package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.workbench.people.Script;

/// Every script, by category as the catalogue has them.
public final class Scripts {

  private static final List<Script> ALL =
      Stream.of(
              SocialSecurity.ALL,
              ProvidentFund.ALL,
              RealEstate.ALL,
              TrafficPolice.ALL,
              Household.ALL,
              NoCrime.ALL,
              Tax.ALL,
              MedicalInsurance.ALL,
              RemoteCare.ALL,
              Enterprise.ALL,
              CivilAffairs.ALL,
              Education.ALL,
              General.ALL)
          .flatMap(List::stream)
          .toList();

  private Scripts() {}

  public static List<Script> all() {
    return ALL;
  }

  /// The visits of one service, in the order in which they are walked; empty for a service that no
  /// scripted citizen knows.
  public static List<Script> of(ServiceId service) {
    return ALL.stream().filter(script -> script.service().equals(service)).toList();
  }
}
