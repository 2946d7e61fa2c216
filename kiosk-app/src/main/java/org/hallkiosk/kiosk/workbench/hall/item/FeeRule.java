package org.hallkiosk.kiosk.workbench.hall.item;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// What a case costs.
///
/// @param fixed in fen; empty where it is the amount of a picked record
/// @param field the answer that names the record
/// @param payee who gets the money
/// @param purpose what the fiscal receipt says that it is for
/// @param receipt whether the fiscal receipt is printed without being asked for
public record FeeRule(
    Optional<Long> fixed, String field, When when, Texts payee, String purpose, boolean receipt) {

  static FeeRule of(Part part) {
    part.only("fixed", "record", "when", "payee", "purpose", "receipt");
    return new FeeRule(
        part.maybe("fixed").map(Long::valueOf),
        part.text("record", ""),
        When.of(part.part("when")),
        part.bilingual("payee"),
        part.text("purpose"),
        part.flag("receipt", false));
  }
}
