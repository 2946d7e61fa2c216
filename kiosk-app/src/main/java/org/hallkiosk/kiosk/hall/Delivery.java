package org.hallkiosk.kiosk.hall;

import java.util.List;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;

/// A paper that lies in the citizen's hands.
///
/// @param pages how many the printer confirmed
/// @param serials of the numbered forms that carry it, in order; empty on plain paper
/// @param spoilt serials that were used up beside them, and are void
public record Delivery(
    CaseNumber caseNumber,
    DocumentKind kind,
    int pages,
    List<String> serials,
    List<String> spoilt) {

  public Delivery {
    serials = List.copyOf(serials);
    spoilt = List.copyOf(spoilt);
  }
}
