package org.hallkiosk.hardware.simulator.card;

/// Whom a simulated social security card belongs to. Dates are yyyyMMdd.
///
/// @param cardNumber nine characters
/// @param number the social security number, 18 characters
/// @param name in Chinese; cards of the third generation take up to 25 characters, those of the
///   first up to 15
/// @param sex `1` or `2`
/// @param ethnicGroup two digits
/// @param birthplace six digits
public record SocialCitizen(
    String cardNumber,
    String number,
    String name,
    String sex,
    String ethnicGroup,
    String birthplace,
    String birth,
    String issued,
    String expires) {
  public static final SocialCitizen SAMPLE =
      new SocialCitizen(
          "A12345678",
          "11010519491231002X",
          "张示例",
          "2",
          "01",
          "110105",
          "19491231",
          "20240301",
          "20340301");

  public SocialCitizen named(String other) {
    return new SocialCitizen(
        cardNumber, number, other, sex, ethnicGroup, birthplace, birth, issued, expires);
  }
}
