package org.hallkiosk.hardware.driver.zvt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// What the terminal says of one transaction (04 0F). Card number, card name and the rest are left
/// where they are: nobody here needs them.
record StatusInformation(Map<Integer, String> fields) {

  private static final int AMOUNT = 0x04;
  private static final int TRACE = 0x0B;
  private static final int TIME = 0x0C;
  private static final int DATE = 0x0D;
  private static final int RESULT = 0x27;
  private static final int ORIGINAL_TRACE = 0x37;
  private static final int AUTHORISATION = 0x3B;
  private static final int RECEIPT = 0x87;
  private static final int[] WANTED = {
    AMOUNT, TRACE, TIME, DATE, RESULT, ORIGINAL_TRACE, AUTHORISATION, RECEIPT
  };

  StatusInformation {
    fields = Map.copyOf(fields);
  }

  /// Reads up to the first field that this driver does not know; makers add their own at the end.
  ///
  /// @return empty when a field is cut off or said twice with two contents
  static Optional<StatusInformation> of(byte[] data) {
    Map<Integer, String> fields = new HashMap<>();
    int at = 0;
    while (at < data.length) {
      Optional<Bitmap.Span> span = Bitmap.span(data, at);
      if (span.isEmpty()) {
        break;
      }
      int number = data[at] & 0xFF;
      String content = hex(Arrays.copyOfRange(data, span.get().start(), span.get().end()));
      if (wanted(number) && !content.equals(fields.getOrDefault(number, content))) {
        return Optional.empty();
      }
      if (wanted(number)) {
        fields.put(number, content);
      }
      at = span.get().end();
    }
    return Optional.of(new StatusInformation(fields));
  }

  private static boolean wanted(int number) {
    return Arrays.stream(WANTED).anyMatch(it -> it == number);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  /// 0 is success.
  Optional<Integer> result() {
    return Optional.ofNullable(fields.get(RESULT)).map(it -> Integer.parseInt(it, 16));
  }

  boolean succeeded() {
    return result().equals(Optional.of(0));
  }

  /// Empty when there is none, or it is not made of decimal digits.
  Optional<Long> amountFen() {
    return Optional.ofNullable(fields.get(AMOUNT))
        .filter(it -> it.chars().allMatch(Character::isDigit))
        .map(Long::parseLong);
  }

  Optional<String> trace() {
    return Optional.ofNullable(fields.get(TRACE));
  }

  /// Of the transaction that this one took back.
  Optional<String> originalTrace() {
    return Optional.ofNullable(fields.get(ORIGINAL_TRACE));
  }

  /// What a reversal names.
  Optional<String> receipt() {
    return Optional.ofNullable(fields.get(RECEIPT));
  }

  /// The bank's code: text, padded with zero bytes. Only letters and digits of it are kept.
  String authorisation() {
    byte[] bytes = HexFormat.of().parseHex(fields.getOrDefault(AUTHORISATION, ""));
    return new String(bytes, StandardCharsets.US_ASCII).replaceAll("[^0-9A-Za-z]", "");
  }

  /// Tells one transaction of this terminal from every other, also when the same is told again.
  String mark() {
    return String.join("-", field(TRACE), field(RECEIPT), field(DATE), field(TIME));
  }

  private String field(int number) {
    return fields.getOrDefault(number, "");
  }

  @Override
  public String toString() {
    return "StatusInformation[" + mark() + "]";
  }
}
