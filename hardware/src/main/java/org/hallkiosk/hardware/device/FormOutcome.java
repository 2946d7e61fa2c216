package org.hallkiosk.hardware.device;

/// What came of printing on a numbered form. Every form that left the tray is named.
public sealed interface FormOutcome {
  /// @param serial of the form in the citizen's hands
  /// @param proof how that is known
  record Printed(String serial, SerialProof proof) implements FormOutcome {}

  /// No form left the tray.
  record NotPrinted(Fault fault) implements FormOutcome {}

  /// A form left the tray and is void: staff collect it.
  record Spoiled(String serial, Fault fault) implements FormOutcome {}

  /// A form may have left the tray: the stock must be counted before the next one.
  record Uncertain(String serial, Fault fault) implements FormOutcome {}

  record Cancelled() implements FormOutcome {}

  enum SerialProof {
    READ_BACK,
    COUNTED
  }
}
