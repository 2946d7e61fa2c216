package org.hallkiosk.hardware.card.social;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hallkiosk.hardware.card.Tlv;

/// Turns the data objects of a social security card into its fields. Text is GBK, padded with 00,
/// FF or spaces; dates are eight digits in four bytes.
final class SocialCardFields {
  private static final int CARD_ID = 0x01;
  private static final int CARD_CLASS = 0x02;
  private static final int SPECIFICATION = 0x03;
  private static final int ISSUER = 0x04;
  private static final int ISSUED = 0x05;
  private static final int EXPIRES = 0x06;
  private static final int CARD_NUMBER = 0x07;
  private static final int SOCIAL_SECURITY_NUMBER = 0x08;
  private static final int NAME = 0x09;
  private static final int NAME_EXTENSION = 0x4E;
  private static final int SEX = 0x0A;
  private static final int ETHNIC_GROUP = 0x0B;
  private static final int BIRTHPLACE = 0x0C;
  private static final int BIRTH = 0x0D;

  private static final Charset GBK = Charset.forName("GBK");
  private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{1,18}");

  private final List<Tlv> objects;

  SocialCardFields(List<Tlv> objects) {
    this.objects = objects;
  }

  SocialCardReading reading() {
    Optional<String> cardNumber = ascii(CARD_NUMBER).filter(SocialCardFields::isNumber);
    Optional<String> number = ascii(SOCIAL_SECURITY_NUMBER).filter(SocialCardFields::isNumber);
    Optional<String> name = name();
    if (cardNumber.isEmpty() || number.isEmpty() || name.isEmpty()) {
      return new SocialCardReading.Unreadable(
          "card number %s, social security number %s, name %s"
              .formatted(state(cardNumber), state(number), state(name)));
    }
    return new SocialCardReading.Read(card(cardNumber.get(), number.get(), name.get()));
  }

  private SocialCard card(String cardNumber, String number, String name) {
    return new SocialCard(
        cardNumber,
        number,
        name,
        ascii(CARD_CLASS),
        ascii(SPECIFICATION),
        hex(CARD_ID),
        hex(ISSUER),
        date(ISSUED),
        date(EXPIRES),
        code(SEX),
        code(ETHNIC_GROUP),
        hex(BIRTHPLACE),
        date(BIRTH));
  }

  /// A character may be cut by the end of the name and go on in its extension.
  private Optional<String> name() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(trimmed(NAME));
    bytes.writeBytes(trimmed(NAME_EXTENSION));
    return decoded(bytes.toByteArray(), GBK);
  }

  private Optional<String> ascii(int tag) {
    return decoded(trimmed(tag), StandardCharsets.US_ASCII);
  }

  /// Empty also for text that breaks the rules of its character set.
  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.strip()).filter(it -> !it.isEmpty());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private byte[] trimmed(int tag) {
    byte[] value = Tlv.find(objects, tag).orElse(new byte[0]);
    int end = value.length;
    while (end > 0 && isPadding(value[end - 1])) {
      end--;
    }
    return Arrays.copyOf(value, end);
  }

  private static boolean isPadding(byte value) {
    return value == 0x00 || value == ' ' || value == (byte) 0xFF;
  }

  private Optional<String> hex(int tag) {
    return Tlv.find(objects, tag)
        .filter(value -> value.length > 0)
        .map(HexFormat.of().withUpperCase()::formatHex);
  }

  private Optional<LocalDate> date(int tag) {
    return hex(tag).flatMap(SocialCardFields::date);
  }

  /// Cards without a date hold zeros or FF there.
  private static Optional<LocalDate> date(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// One byte: a digit as text on some cards, two packed digits on others.
  private Optional<Integer> code(int tag) {
    return hex(tag)
        .filter(digits -> digits.length() == 2)
        .map(digits -> digits.startsWith("3") && tag == SEX ? digits.substring(1) : digits)
        .filter(digits -> digits.chars().allMatch(Character::isDigit))
        .map(Integer::valueOf);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static String state(Optional<String> field) {
    return field.isPresent() ? "read" : "missing or broken";
  }
}
