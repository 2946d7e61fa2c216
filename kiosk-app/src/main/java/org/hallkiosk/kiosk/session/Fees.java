package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.catalog.Fee;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// What the citizen is told that a run costs, before the hall's order is there.
final class Fees {

  private Fees() {}

  /// Empty where nothing is to be paid.
  static Optional<Fen> of(Run run) {
    return run.taken().stream()
        .filter(ServiceStep.Pay.class::isInstance)
        .map(ServiceStep.Pay.class::cast)
        .findFirst()
        .flatMap(pay -> of(pay.fee(), run.filled()));
  }

  /// A draft's amount stands until the record is read anew.
  private static Optional<Fen> of(Fee fee, Filled filled) {
    return switch (fee) {
      case Fee.Fixed(Fen amount) -> Optional.of(amount);
      case Fee.OfRecord(String field) ->
          filled.remembered().pick(field).map(pick -> pick.amount()).orElse(filled.fee());
    };
  }
}
