package org.hallkiosk.kiosk.workbench.hall.item;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// When the hall says no to an application. All that is named must hold.
///
/// @param listed the applicant stands in this list of the registers
/// @param unlisted the applicant does not
/// @param younger the applicant is younger than so many years
/// @param without the applicant has none of these records
/// @param open the applicant's earlier case of this item is not decided yet
public record RefusalRule(
    Refusal refusal,
    When when,
    Optional<String> listed,
    Optional<String> unlisted,
    Optional<Integer> younger,
    Optional<String> without,
    boolean open) {

  static RefusalRule of(Part part) {
    part.only("refusal", "when", "listed", "unlisted", "younger", "without", "open");
    return new RefusalRule(
        Refusal.valueOf(part.text("refusal")),
        When.of(part.part("when")),
        part.maybe("listed"),
        part.maybe("unlisted"),
        part.maybe("younger").map(Integer::valueOf),
        part.maybe("without"),
        part.flag("open", false));
  }
}
