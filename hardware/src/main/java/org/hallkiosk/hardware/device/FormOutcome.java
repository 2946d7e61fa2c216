package org.hallkiosk.hardware.device;

import java.util.List;

/// What came of printing on a numbered form. Every form that left the tray is named.
public sealed interface FormOutcome {
  /// @param serial of the form in the citizen's hands
  /// @param proof how that is known
  record Printed(String serial, SerialProof proof) implements FormOutcome {}

  /// No form left the tray.
  record NotPrinted(Fault fault) implements FormOutcome {}

  /// A form left the tray and is void: staff collect it. Where hands were in the printer, the stock
  /// must be counted before the next one.
  record Spoiled(String serial, Fault fault) implements FormOutcome {}

  /// A form may have left the tray, and may lie before the citizen: the stock must be counted
  /// before the next one.
  record Uncertain(String serial, Fault fault) implements FormOutcome {}

  /// The form that came out bears another serial than the books said. The stock must be counted
  /// before the next one.
  ///
  /// @param read the serial of the form in the citizen's hands
  /// @param unaccounted those that should have come before it: two were drawn at once, or the wrong
  ///   pack was laid in
  record Mismatched(String read, List<String> unaccounted) implements FormOutcome {
    public Mismatched {
      unaccounted = List.copyOf(unaccounted);
    }
  }

  record Cancelled() implements FormOutcome {}

  enum SerialProof {
    READ_BACK,
    COUNTED
  }
}
