package org.hallkiosk.hardware.transport.trace;

import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// Takes what is the citizen's out of a turn before it is written down. Drivers whose wire carries
/// personal data bring their own.
@FunctionalInterface
public interface Scrubber {
  /// For wires on which no citizen is ever spoken of, such as relays and power supplies.
  Scrubber NOTHING = (side, bytes) -> new Said.Bytes(bytes);

  /// For lines of text: letters, digits and all that is not ASCII become `x`; control characters
  /// and line ends stay. Commands to the device are kept.
  Scrubber TEXT_FROM_DEVICE =
      (side, bytes) -> new Said.Bytes(side == Side.HOST ? bytes : masked(bytes));

  /// @param bytes a whole turn of one side; may be changed
  Said scrub(Side side, byte[] bytes);

  private static byte[] masked(byte[] bytes) {
    byte[] masked = bytes.clone();
    for (int i = 0; i < masked.length; i++) {
      if (masked[i] > ' ' || masked[i] < 0) {
        masked[i] = 'x';
      }
    }
    return masked;
  }
}
