package org.hallkiosk.kiosk.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// A resident identity number with a valid date and check character (GB 11643).
public record IdNumber(String value) implements PersonNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final DateTimeFormatter BIRTH =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  public IdNumber {
    if (!value.matches("[1-9][0-9]{16}[0-9X]")) {
      throw new IllegalArgumentException("an identity number has 17 digits and a digit or X");
    }
    if (value.charAt(17) != checkCharacter(value)) {
      throw new IllegalArgumentException("the identity number's check character does not fit");
    }
    parseBirth(value);
  }

  /// The number, if the text is one.
  public static Optional<IdNumber> from(String text) {
    try {
      return Optional.of(new IdNumber(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The birth date that the number carries.
  public LocalDate birth() {
    return parseBirth(value);
  }

  private static char checkCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK.charAt(sum % 11);
  }

  private static LocalDate parseBirth(String number) {
    try {
      return LocalDate.parse(number.substring(6, 14), BIRTH);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("the identity number holds no possible birth date", e);
    }
  }

  /// Tells nothing: numbers end up in exceptions and logs.
  @Override
  public String toString() {
    return "IdNumber[redacted]";
  }
}
