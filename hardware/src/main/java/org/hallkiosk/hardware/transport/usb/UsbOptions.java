package org.hallkiosk.hardware.transport.usb;

import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of a USB address: `key=value`, parted by `&` or blanks.
///
/// | key | value |
/// |---|---|
/// | `framing` | `bulk` or `hid`: the usual ones of [UsbFraming], to begin with; unless said, by kind |
/// | `number` | which of several such devices, from 0 |
/// | `interface` | its number |
/// | `out`, `in` | bulk endpoints, hex |
/// | `reports` | `feature`, or `plain` for output and input reports |
/// | `report` | report id, hex |
/// | `packet` | most bytes of a packet |
/// | `pad` | `yes` or `no` |
/// | `length` | `0`, `1`, `2`, or `2le` for little-endian |
/// | `adds` | what the length counts beyond the payload |
/// | `header`, `trailer` | hex |
/// | `poll` | milliseconds between two questions for a report |
record UsbOptions(Map<String, String> words) {

  private static final Set<String> KEYS =
      Set.of(
          "framing",
          "number",
          "interface",
          "out",
          "in",
          "reports",
          "report",
          "packet",
          "pad",
          "length",
          "adds",
          "header",
          "trailer",
          "poll");

  private static final int MOST_POLL_MILLIS = 1000;

  /// The later text wins.
  ///
  /// @return empty when a word is no known key with a value
  static Optional<UsbOptions> of(String... texts) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String word : String.join("&", texts).split("[&\\s]+", -1)) {
      int sign = word.indexOf('=');
      if (!word.isEmpty() && (sign < 0 || !KEYS.contains(word.substring(0, sign)))) {
        return Optional.empty();
      }
      if (!word.isEmpty()) {
        words.put(word.substring(0, sign), word.substring(sign + 1));
      }
    }
    return Optional.of(new UsbOptions(words));
  }

  /// @return empty when a value does not fit its key
  Optional<UsbAddress> address(UsbAddress.Kind kind, int vendor, int product) {
    try {
      return Optional.of(
          new UsbAddress(
              kind, vendor, product, number("number", 0, 0, 0xFF, 10), ports(), framing(kind)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private UsbPorts ports() {
    UsbPorts usual = UsbPorts.USUAL;
    return new UsbPorts(
        number("interface", usual.interfaceNumber(), 0, 0xFF, 10),
        number("out", usual.out(), 0x01, 0x0F, 16),
        number("in", usual.in(), 0x81, 0x8F, 16),
        flag("reports", usual.feature(), "feature", "plain"));
  }

  private UsbFraming framing(UsbAddress.Kind kind) {
    UsbFraming usual =
        flag("framing", kind == UsbAddress.Kind.BULK, "bulk", "hid")
            ? UsbFraming.BULK
            : UsbFraming.HID;
    return new UsbFraming(
        number("report", usual.reportId(), 0, 0xFF, 16),
        number("packet", usual.packetBytes(), 1, UsbFraming.MOST_PACKET_BYTES, 10),
        flag("pad", usual.padded(), "yes", "no"),
        length(usual.length()),
        hex("header", usual.header()),
        hex("trailer", usual.trailer()),
        Duration.ofMillis(
            number(
                "poll", Math.toIntExact(usual.pollEvery().toMillis()), 0, MOST_POLL_MILLIS, 10)));
  }

  private UsbFraming.Length length(UsbFraming.Length usual) {
    String text = words.getOrDefault("length", "");
    int adds = number("adds", usual.adds(), -0xFF, 0xFF, 10);
    return switch (text) {
      case "" -> new UsbFraming.Length(usual.bytes(), usual.littleEndian(), adds);
      case "0", "1", "2" -> new UsbFraming.Length(Integer.parseInt(text), false, adds);
      case "2le" -> new UsbFraming.Length(2, true, adds);
      default -> throw new IllegalArgumentException("no length: " + text);
    };
  }

  private int number(String key, int usual, int least, int most, int radix) {
    String text = words.get(key);
    if (text == null) {
      return usual;
    }
    int number = Integer.parseInt(text, radix);
    if (number < least || number > most) {
      throw new IllegalArgumentException(key + " is out of its range: " + text);
    }
    return number;
  }

  private boolean flag(String key, boolean usual, String yes, String no) {
    String text = words.getOrDefault(key, usual ? yes : no);
    if (!text.equals(yes) && !text.equals(no)) {
      throw new IllegalArgumentException(key + " is neither " + yes + " nor " + no);
    }
    return text.equals(yes);
  }

  private String hex(String key, String usual) {
    String text = words.getOrDefault(key, usual);
    return HexFormat.of().formatHex(HexFormat.of().parseHex(text));
  }
}
