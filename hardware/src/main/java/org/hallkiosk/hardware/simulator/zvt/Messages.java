package org.hallkiosk.hardware.simulator.zvt;

import java.util.HexFormat;

/// The terminal's messages, put together from hexadecimal words.
final class Messages {

  static final byte[] DONE = hex("80 00 00");
  static final byte[] COMPLETION = hex("06 0F 00");

  private Messages() {}

  static byte[] hex(String words) {
    return HexFormat.of().parseHex(words.replace(" ", ""));
  }

  static byte[] refusal(int code) {
    return hex("84 %02X 00".formatted(code));
  }

  static byte[] state(int state) {
    return hex("04 FF 01 %02X".formatted(state));
  }

  static byte[] abort(int code) {
    return hex("06 1E 01 %02X".formatted(code));
  }

  static byte[] registered() {
    return hex("06 0F 0A 19 00 29 28 00 48 69 49 01 56");
  }

  /// In the order of fields in which terminals give them; the card number is masked.
  static byte[] result(Booking booking, long fenTold) {
    String data =
        "27 %02X 04 %012d 0B %06d 0C 22 39 53 0D 11 22 0E 30 12 17 00 01"
                .formatted(booking.code(), fenTold, booking.trace())
            + "22 F0 F8 EE EE EE EE EE EE 47 71 29 28 00 48 69 2A"
            + "31 30 30 34 36 31 37 36 33 20 20 20 20 20 20"
            + booking.original().map("37 %06d"::formatted).orElse("")
            + authorisation(booking)
            + "3C F0 F0 F3 41 42 43 49 01 56 87 %04d 88 %06d 8A 2E"
                .formatted(booking.trace() % 10_000, booking.trace())
            + "8B F0 F4 43 61 72 64 06 04 1F 10 01 FF";
    byte[] bytes = hex(data);
    return hex("04 0F %02X".formatted(bytes.length) + HexFormat.of().formatHex(bytes));
  }

  private static String authorisation(Booking booking) {
    StringBuilder digits = new StringBuilder("3B");
    for (char each : "%06d".formatted(611_000 + booking.trace()).toCharArray()) {
      digits.append("%02X".formatted((int) each));
    }
    return digits + "0000";
  }
}
