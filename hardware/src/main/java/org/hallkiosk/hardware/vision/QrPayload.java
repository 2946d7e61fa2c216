package org.hallkiosk.hardware.vision;

import java.nio.charset.Charset;
import java.util.Optional;

/// The text in the data codewords of a code (ISO/IEC 18004, 7.4; Hanzi by GB/T 18284). Anything
/// damaged gives no text at all, rather than a part of one.
final class QrPayload {

  /// The most that a code of version 40 can hold, in digits.
  static final int MOST_CHARACTERS = 7089;

  private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
  private static final char GROUP_SEPARATOR = 0x1D;
  private static final int HANZI_GB2312 = 1;

  private final BitSource bits;
  private final int version;
  private final PayloadText text = new PayloadText();
  private boolean industrial;

  private QrPayload(byte[] codewords, int version) {
    this.bits = new BitSource(codewords);
    this.version = version;
  }

  /// Never throws.
  ///
  /// @param version 1 to 40
  /// @return empty also for one part of a text that is spread over several codes: a part is not the
  ///   text
  static Optional<String> text(byte[] codewords, int version) {
    QrPayload payload = new QrPayload(codewords, version);
    return payload.readSegments() ? payload.text.finished() : Optional.empty();
  }

  private boolean readSegments() {
    while (bits.left() >= 4) {
      int mode = bits.take(4);
      if (mode == 0) {
        return true;
      }
      if (!readSegment(mode)) {
        return false;
      }
    }
    return true;
  }

  private boolean readSegment(int mode) {
    return switch (mode) {
      case 1 -> numeric();
      case 2 -> alphanumeric();
      case 4 -> bytes();
      case 5 -> functionOne(0);
      case 7 -> characterSet();
      case 8 -> kanji();
      case 9 -> functionOne(8);
      case 13 -> hanzi();
      default -> false;
    };
  }

  private int count(int small, int middle, int large) {
    int width = version < 10 ? small : version < 27 ? middle : large;
    return bits.left() < width ? Integer.MAX_VALUE : bits.take(width);
  }

  private boolean numeric() {
    int count = count(10, 12, 14);
    if (count > MOST_CHARACTERS || bits.left() < (count * 10 + 2) / 3) {
      return false;
    }
    for (int left = count; left > 0; left -= 3) {
      int digits = Math.min(3, left);
      int value = bits.take(digits * 3 + 1);
      String shown = Integer.toString(value);
      if (shown.length() > digits) {
        return false;
      }
      text.add("0".repeat(digits - shown.length()) + shown);
    }
    return true;
  }

  private boolean alphanumeric() {
    int count = count(9, 11, 13);
    if (count > MOST_CHARACTERS || bits.left() < count / 2 * 11 + count % 2 * 6) {
      return false;
    }
    StringBuilder read = new StringBuilder();
    for (int left = count; left > 0; left -= 2) {
      int value = left > 1 ? bits.take(11) : bits.take(6);
      if (value >= (left > 1 ? 45 * 45 : 45)) {
        return false;
      }
      if (left > 1) {
        read.append(ALPHANUMERIC.charAt(value / 45));
      }
      read.append(ALPHANUMERIC.charAt(value % 45));
    }
    text.add(industrial ? withSeparators(read.toString()) : read.toString());
    return true;
  }

  /// ISO/IEC 18004, 7.4.8.3: a single percent sign stands for the separator, two for one sign.
  private static String withSeparators(String read) {
    return read.replace("%%", "\0").replace('%', GROUP_SEPARATOR).replace('\0', '%');
  }

  private boolean bytes() {
    int count = count(8, 16, 16);
    if (count > MOST_CHARACTERS || bits.left() < count * 8L) {
      return false;
    }
    byte[] read = new byte[count];
    for (int i = 0; i < count; i++) {
      read[i] = (byte) bits.take(8);
    }
    text.add(read);
    return true;
  }

  private boolean functionOne(int more) {
    industrial = true;
    return bits.skip(more);
  }

  /// An assignment number of one to three bytes; 9.4.2 of AIM's ECI specification.
  private boolean characterSet() {
    int more = bits.left() < 8 ? -1 : bits.leadingOnes(3);
    if (more < 0 || more > 2 || bits.left() < 8L * (more + 1)) {
      return false;
    }
    int valueBits = 7 * (more + 1);
    int number = bits.take((more + 1) * 8) & ((1 << valueBits) - 1);
    Optional<Charset> charset = CharacterSets.assigned(number);
    charset.ifPresent(text::use);
    return charset.isPresent();
  }

  private boolean kanji() {
    int count = count(8, 10, 12);
    return doubles(count, 0xC0, CharacterSets.SHIFT_JIS, 0x8140, 0xC140, 0x1F00);
  }

  private boolean hanzi() {
    if (bits.left() < 4 || bits.take(4) != HANZI_GB2312) {
      return false;
    }
    int count = count(8, 10, 12);
    return doubles(count, 0x60, CharacterSets.GB18030, 0xA1A1, 0xA6A1, 0x0A00);
  }

  /// Two-byte characters in 13 bits each.
  private boolean doubles(int count, int base, Charset charset, int low, int high, int turn) {
    if (count > MOST_CHARACTERS || bits.left() < count * 13L) {
      return false;
    }
    byte[] read = new byte[count * 2];
    for (int i = 0; i < count; i++) {
      int packed = bits.take(13);
      int joined = ((packed / base) << 8) | (packed % base);
      int value = joined + (joined < turn ? low : high);
      read[2 * i] = (byte) (value >> 8);
      read[2 * i + 1] = (byte) value;
    }
    return text.add(read, charset);
  }
}
