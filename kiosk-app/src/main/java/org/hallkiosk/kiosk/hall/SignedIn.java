package org.hallkiosk.kiosk.hall;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.Pseudonym;

/// An open session at the hall.
///
/// @param holder who signed in; empty where nobody did
/// @param companies those for which the holder may act
/// @param agent whether the holder is registered as an agent (代办员)
/// @param undelivered cases whose papers were issued but never reported as delivered
/// @param unpaid cases that wait for their payment
/// @param drafts applications that were begun, here or elsewhere
public record SignedIn(
    HallToken token,
    Pseudonym pseudonym,
    Optional<Person> holder,
    AgeGroup ageGroup,
    List<Company> companies,
    boolean agent,
    List<Waiting> undelivered,
    List<Waiting> unpaid,
    List<Waiting> drafts) {

  public SignedIn {
    companies = List.copyOf(companies);
    undelivered = List.copyOf(undelivered);
    unpaid = List.copyOf(unpaid);
    drafts = List.copyOf(drafts);
  }

  /// A case that waits for its citizen.
  public record Waiting(CaseNumber caseNumber, ServiceId service) {}
}
