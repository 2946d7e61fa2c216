package org.hallkiosk.kiosk.identity;

import java.util.Optional;

/// The number of a foreigner's permanent residence card of the old kind: three letters of the
/// nationality (ISO 3166-1 alpha-3) and twelve digits. Cards of the new kind carry an [IdNumber].
public record ForeignerNumber(String value) implements PersonNumber {

  private static final String FORM = "[A-Z]{3}[0-9]{12}";

  public ForeignerNumber {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("an old foreigner's number has 3 letters and 12 digits");
    }
  }

  /// The number, if the text is one.
  public static Optional<ForeignerNumber> from(String text) {
    return text.matches(FORM) ? Optional.of(new ForeignerNumber(text)) : Optional.empty();
  }

  /// Tells nothing: numbers end up in exceptions and logs.
  @Override
  public String toString() {
    return "ForeignerNumber[redacted]";
  }
}
