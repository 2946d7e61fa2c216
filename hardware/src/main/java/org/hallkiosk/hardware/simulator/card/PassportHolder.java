package org.hallkiosk.hardware.simulator.card;

/// Whom a simulated passport belongs to. Dates are yyMMdd.
///
/// @param documentNumber up to nine characters
/// @param state alpha-3, of issue and nationality
/// @param surname in the zone's alphabet
/// @param givenNames in the zone's alphabet, `<` between them
/// @param sex `M`, `F` or `<`
public record PassportHolder(
    String documentNumber,
    String state,
    String surname,
    String givenNames,
    String birth,
    char sex,
    String expiry) {
  public static final PassportHolder SAMPLE =
      new PassportHolder("E00000000", "CHN", "ZHANG", "SHILI", "491231", 'F', "340301");

  /// The two lines of a passport (ICAO Doc 9303-4, 4.2.2), one after the other.
  String lines() {
    String first = filled("P<" + state + surname + "<<" + givenNames, 44);
    String number = filled(documentNumber, 9);
    String optional = filled("", 14);
    String second =
        withCheck(number) + state + withCheck(birth) + sex + withCheck(expiry) + optional + '<';
    String checked = withCheck(number) + withCheck(birth) + withCheck(expiry) + optional + '<';
    return first + second + check(checked);
  }

  /// What the chip's keys come from (ICAO Doc 9303-11, 9.7.2).
  String information() {
    return withCheck(filled(documentNumber, 9)) + withCheck(birth) + withCheck(expiry);
  }

  private static String filled(String text, int length) {
    return (text + "<".repeat(length)).substring(0, length);
  }

  private static String withCheck(String field) {
    return field + check(field);
  }

  /// Weights 7, 3, 1 (ICAO Doc 9303-3, 4.9).
  private static int check(String field) {
    int sum = 0;
    for (int i = 0; i < field.length(); i++) {
      char letter = field.charAt(i);
      int value = letter == '<' ? 0 : Character.digit(letter, 36);
      sum += value * new int[] {7, 3, 1}[i % 3];
    }
    return sum % 10;
  }
}
