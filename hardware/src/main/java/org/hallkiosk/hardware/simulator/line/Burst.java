package org.hallkiosk.hardware.simulator.line;

/// Bytes on their way, one after the other.
///
/// @param start when the first of them began, in nanoseconds of the line's clock
/// @param perByte nanoseconds
record Burst(byte[] bytes, long start, long perByte) {

  /// How many have arrived.
  int arrived(long now) {
    if (perByte == 0) {
      return bytes.length;
    }
    return Math.clamp((now - start) / perByte, 0, bytes.length);
  }

  /// When the given number of bytes will have arrived.
  long arrival(int count) {
    return start + count * perByte;
  }

  long end() {
    return arrival(bytes.length);
  }
}
