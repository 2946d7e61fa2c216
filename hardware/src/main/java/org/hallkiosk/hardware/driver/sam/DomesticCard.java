package org.hallkiosk.hardware.driver.sam;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hallkiosk.hardware.device.IdCard;

/// Builds a domestic card from its text and photo, or says which field breaks its rule.
final class DomesticCard {

  private static final String FOR_LIFE = "长期";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  /// GB/T 2261.1.
  private static final Pattern SEX = Pattern.compile("[0129]");

  /// GB/T 3304.
  private static final Pattern ETHNIC_GROUP = Pattern.compile("0[1-9]|[1-4][0-9]|5[0-6]|97|98");

  private final TextBlock block;

  DomesticCard(TextBlock block) {
    this.block = block;
  }

  IdCard with(byte[] photo) throws BrokenFieldException {
    return new IdCard(
        filled(TextField.NAME),
        coded(TextField.SEX, SEX),
        coded(TextField.ETHNIC_GROUP, ETHNIC_GROUP),
        date(TextField.BIRTH),
        filled(TextField.ADDRESS),
        number(),
        filled(TextField.ISSUER),
        date(TextField.VALID_FROM),
        validUntil(),
        photo);
  }

  private String text(TextField field) throws BrokenFieldException {
    return block.text(CardLayout.DOMESTIC, field);
  }

  private String filled(TextField field) throws BrokenFieldException {
    String text = text(field);
    if (text.isBlank()) {
      throw new BrokenFieldException(field, "is blank");
    }
    return text;
  }

  private String coded(TextField field, Pattern codes) throws BrokenFieldException {
    String code = text(field);
    if (!codes.matcher(code).matches()) {
      throw new BrokenFieldException(field, "is no code of its list");
    }
    return code;
  }

  private String number() throws BrokenFieldException {
    String number = text(TextField.NUMBER);
    if (!IdNumberCheck.holds(number)) {
      throw new BrokenFieldException(TextField.NUMBER, "fails its check digit");
    }
    return number;
  }

  private LocalDate date(TextField field) throws BrokenFieldException {
    try {
      return LocalDate.parse(text(field), DATE);
    } catch (DateTimeException e) {
      throw new BrokenFieldException(field, "is no date");
    }
  }

  private Optional<LocalDate> validUntil() throws BrokenFieldException {
    return text(TextField.VALID_UNTIL).equals(FOR_LIFE)
        ? Optional.empty()
        : Optional.of(date(TextField.VALID_UNTIL));
  }
}
