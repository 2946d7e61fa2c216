package org.hallkiosk.hardware.driver.sam;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/// The fields of one card, each held against its own rule.
final class CardFields {

  private static final String FOR_LIFE = "长期";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private final TextBlock block;
  private final CardLayout layout;

  CardFields(TextBlock block, CardLayout layout) {
    this.block = block;
    this.layout = layout;
  }

  /// May be blank.
  String text(TextField field) throws BrokenFieldException {
    return block.text(layout, field);
  }

  /// Empty where the field is blank.
  Optional<String> written(TextField field) throws BrokenFieldException {
    return Optional.of(text(field)).filter(text -> !text.isBlank());
  }

  String filled(TextField field) throws BrokenFieldException {
    return written(field).orElseThrow(() -> new BrokenFieldException(field, "is blank"));
  }

  String coded(TextField field, Pattern codes) throws BrokenFieldException {
    String code = text(field);
    if (!codes.matcher(code).matches()) {
      throw new BrokenFieldException(field, "is no code of its list");
    }
    return code;
  }

  String number(NumberRule rule) throws BrokenFieldException {
    String number = text(TextField.NUMBER);
    if (!rule.holds(number)) {
      throw new BrokenFieldException(TextField.NUMBER, "fails its check");
    }
    return number;
  }

  LocalDate date(TextField field) throws BrokenFieldException {
    try {
      return LocalDate.parse(text(field), DATE);
    } catch (DateTimeException e) {
      throw new BrokenFieldException(field, "is no date");
    }
  }

  Optional<LocalDate> validUntil() throws BrokenFieldException {
    return text(TextField.VALID_UNTIL).equals(FOR_LIFE)
        ? Optional.empty()
        : Optional.of(date(TextField.VALID_UNTIL));
  }
}
