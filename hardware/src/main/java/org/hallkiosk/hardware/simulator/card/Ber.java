package org.hallkiosk.hardware.simulator.card;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Writes and finds data objects for chips (ISO/IEC 8825-1, definite lengths).
final class Ber {
  private Ber() {}

  static byte[] of(int tag, byte[]... values) {
    byte[] value = joined(values);
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    for (int shift = 16; shift >= 0; shift -= 8) {
      if (tag >>> shift != 0) {
        object.write(tag >>> shift);
      }
    }
    writeLength(object, value.length);
    object.writeBytes(value);
    return object.toByteArray();
  }

  private static void writeLength(ByteArrayOutputStream object, int length) {
    if (length < 0x80) {
      object.write(length);
    } else if (length < 0x100) {
      object.writeBytes(new byte[] {(byte) 0x81, (byte) length});
    } else if (length < 0x10000) {
      object.writeBytes(new byte[] {(byte) 0x82, (byte) (length >> 8), (byte) length});
    } else {
      object.writeBytes(
          new byte[] {(byte) 0x83, (byte) (length >> 16), (byte) (length >> 8), (byte) length});
    }
  }

  /// The value of the first object with this tag, of those that commands to a chip hold: lengths of
  /// one byte, or 81 and one byte.
  static Optional<byte[]> value(byte[] objects, int tag) {
    int at = 0;
    while (at + 1 < objects.length) {
      int start = objects[at + 1] == (byte) 0x81 ? at + 3 : at + 2;
      int end = start <= objects.length ? start + (objects[start - 1] & 0xFF) : objects.length + 1;
      if (end > objects.length) {
        return Optional.empty();
      }
      if ((objects[at] & 0xFF) == tag) {
        return Optional.of(Arrays.copyOfRange(objects, start, end));
      }
      at = end;
    }
    return Optional.empty();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  /// Text that fills so many bytes, zeros behind it.
  static byte[] padded(String text, Charset charset, int bytes) {
    return Arrays.copyOf(text.getBytes(charset), bytes);
  }
}
