package org.hallkiosk.hardware.card.passport;

import java.time.LocalDate;

/// What opens the chip: whoever has it has had the document in hand.
public sealed interface PassportKey {
  /// From the machine readable zone. Opens every chip.
  ///
  /// @param documentNumber as it is printed, without fillers
  record PrintedLines(String documentNumber, LocalDate birth, LocalDate expiry)
      implements PassportKey {
    @Override
    public String toString() {
      return "PrintedLines[withheld]";
    }
  }

  /// The card access number printed on the document's front: opens chips with PACE only.
  ///
  /// @param digits six of them
  record AccessNumber(String digits) implements PassportKey {
    @Override
    public String toString() {
      return "AccessNumber[withheld]";
    }
  }
}
