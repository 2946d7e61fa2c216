package org.hallkiosk.hardware.driver.sam;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// The number of a security module, as it is printed on it: kind, version, date, two serials.
public record SamId(int kind, int version, long date, long serial, long check) {

  private static final int BYTES = 16;

  /// @param data two little-endian 16-bit and three 32-bit numbers
  static Optional<SamId> of(byte[] data) {
    return data.length == BYTES ? Optional.of(parsed(data)) : Optional.empty();
  }

  private static SamId parsed(byte[] data) {
    ByteBuffer in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    return new SamId(
        Short.toUnsignedInt(in.getShort()),
        Short.toUnsignedInt(in.getShort()),
        Integer.toUnsignedLong(in.getInt()),
        Integer.toUnsignedLong(in.getInt()),
        Integer.toUnsignedLong(in.getInt()));
  }

  @Override
  public String toString() {
    return "%02d.%02d-%d-%010d-%010d".formatted(kind, version, date, serial, check);
  }
}
