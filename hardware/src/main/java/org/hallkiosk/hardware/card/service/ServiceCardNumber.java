package org.hallkiosk.hardware.card.service;

import java.util.regex.Pattern;

/// What a service card calls itself. It says nothing about who holds the card: see
/// [ServiceCardProof].
///
/// @param value 1 to 32 of the characters 0-9, A-Z and -
public record ServiceCardNumber(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Z-]{1,32}");

  /// @throws IllegalArgumentException when it has another form
  public ServiceCardNumber {
    if (!isOne(value)) {
      throw new IllegalArgumentException("no number of a service card");
    }
  }

  static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  /// It leads to its bearer.
  @Override
  public String toString() {
    return "ServiceCardNumber[" + value.length() + " characters]";
  }
}
