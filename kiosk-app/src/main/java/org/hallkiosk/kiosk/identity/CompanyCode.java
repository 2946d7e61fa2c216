package org.hallkiosk.kiosk.identity;

import java.util.Optional;

/// A unified social credit code with a valid check character (GB 32100-2015).
public record CompanyCode(String value) {

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int MODULUS = 31;

  public CompanyCode {
    if (!value.matches("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")) {
      throw new IllegalArgumentException("a unified social credit code has 18 characters");
    }
    if (value.charAt(17) != checkCharacter(value)) {
      throw new IllegalArgumentException("the credit code's check character does not fit");
    }
  }

  /// The code, if the text is one.
  public static Optional<CompanyCode> from(String text) {
    try {
      return Optional.of(new CompanyCode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static char checkCharacter(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * CHARACTERS.indexOf(code.charAt(i));
    }
    return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }
}
