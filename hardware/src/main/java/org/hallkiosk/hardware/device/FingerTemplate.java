package org.hallkiosk.hardware.device;

/// One of the two finger templates on a card (GA 1012).
///
/// @param bytes the whole template, 512 bytes, for whoever matches it
public record FingerTemplate(Enrolment enrolment, Finger finger, byte[] bytes) {

  /// How taking the print went when the card was made.
  public enum Enrolment {
    DONE,
    FAILED,
    /// The holder gave no print.
    NONE,
    UNKNOWN
  }

  /// Which finger. The office may have been unsure.
  public enum Finger {
    RIGHT_THUMB,
    RIGHT_INDEX,
    RIGHT_MIDDLE,
    RIGHT_RING,
    RIGHT_LITTLE,
    LEFT_THUMB,
    LEFT_INDEX,
    LEFT_MIDDLE,
    LEFT_RING,
    LEFT_LITTLE,
    SOME_RIGHT,
    SOME_LEFT,
    UNCERTAIN
  }

  /// Whether there is a print to match with.
  public boolean usable() {
    return enrolment == Enrolment.DONE;
  }

  @Override
  public String toString() {
    return "FingerTemplate[redacted]";
  }
}
