package org.hallkiosk.kiosk.workbench.people.script;

import java.util.List;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.workbench.people.Expected;

/// The papers that scripts expect.
final class Papers {

  private Papers() {}

  /// What the hall issued, on plain paper.
  static Expected.Paper result(String... says) {
    return new Expected.Paper(DocumentKind.RESULT, false, List.of(says));
  }

  /// The same on a numbered form.
  static Expected.Paper form(String... says) {
    return new Expected.Paper(DocumentKind.RESULT, true, List.of(says));
  }

  /// The fiscal receipt of a payment.
  static Expected.Paper receipt(String... says) {
    return new Expected.Paper(DocumentKind.FISCAL_RECEIPT, false, List.of(says));
  }
}
