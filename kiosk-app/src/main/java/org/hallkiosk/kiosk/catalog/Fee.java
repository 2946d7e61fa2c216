package org.hallkiosk.kiosk.catalog;

import org.hallkiosk.kiosk.casework.Fen;

/// What the citizen is told that the service costs, before the hall's order is there. The order
/// governs; one that differs is refused.
public sealed interface Fee {

  record Fixed(Fen amount) implements Fee {}

  /// The amount of the record that was chosen in the [ServiceStep.ShowRecords] of this field.
  record OfRecord(String field) implements Fee {}
}
