package org.hallkiosk.hardware.simulator.line;

import java.time.Duration;

/// What a wire does to the next bytes that the device writes.
public sealed interface WireFault {

  /// Bytes that nobody sent come first.
  record Noise(byte[] before) implements WireFault {}

  /// Nothing of it arrives.
  record Silence() implements WireFault {}

  /// It arrives, but this slowly.
  record Drip(Duration perByte) implements WireFault {}

  /// Only its first bytes arrive.
  record Cut(int afterBytes) implements WireFault {}

  /// One bit of its last byte, the checksum, is turned over.
  record FlippedChecksum() implements WireFault {}

  /// Some bytes are overwritten, such as the length.
  record Overwritten(int offset, byte[] with) implements WireFault {}

  /// The plug is pulled once its first bytes have arrived.
  record Unplugged(int afterBytes) implements WireFault {}
}
