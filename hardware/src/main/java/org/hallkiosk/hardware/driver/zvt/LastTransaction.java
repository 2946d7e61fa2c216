package org.hallkiosk.hardware.driver.zvt;

/// What the terminal says of the last transaction that it executed.
sealed interface LastTransaction {
  /// Stands in the ledger where no mark can.
  String UNTOLD = "untold";

  record Told(StatusInformation status) implements LastTransaction {}

  /// Its memory is empty: fresh, or after the end of its day.
  record None() implements LastTransaction {}

  /// This terminal does not tell.
  record Untold() implements LastTransaction {}

  /// As it stands in the ledger: a mark, or a word that no mark can be.
  default String mark() {
    return switch (this) {
      case Told(StatusInformation status) -> status.mark();
      case None _ -> "none";
      case Untold _ -> UNTOLD;
    };
  }
}
