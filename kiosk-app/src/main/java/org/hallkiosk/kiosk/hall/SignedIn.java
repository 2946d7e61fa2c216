package org.hallkiosk.kiosk.hall;

import java.util.List;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.identity.Pseudonym;

/// An open session at the hall.
///
/// @param undelivered cases whose papers were issued but never reported as delivered
public record SignedIn(HallToken token, Pseudonym pseudonym, List<Undelivered> undelivered) {

  public SignedIn {
    undelivered = List.copyOf(undelivered);
  }

  public record Undelivered(CaseNumber caseNumber, ServiceId service) {}
}
