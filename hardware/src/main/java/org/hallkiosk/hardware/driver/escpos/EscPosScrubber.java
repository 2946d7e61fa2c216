package org.hallkiosk.hardware.driver.escpos;

import org.hallkiosk.hardware.transport.trace.Scrubber;
import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// Withholds what is printed, since slips name people and cases; keeps the printer's status and the
/// questions for it, DLE EOT n.
public final class EscPosScrubber implements Scrubber {
  private static final int QUESTION = 3;
  private static final int DLE = 0x10;
  private static final int EOT = 0x04;
  private static final int MOST = 4;

  @Override
  public Said scrub(Side side, byte[] bytes) {
    return switch (side) {
      case HOST -> asks(bytes) ? new Said.Bytes(bytes) : new Said.Withheld(bytes.length);
      case DEVICE -> new Said.Bytes(bytes);
    };
  }

  private static boolean asks(byte[] bytes) {
    for (int i = 0; i + QUESTION <= bytes.length; i += QUESTION) {
      boolean asked =
          bytes[i] == DLE && bytes[i + 1] == EOT && bytes[i + 2] > 0 && bytes[i + 2] <= MOST;
      if (!asked) {
        return false;
      }
    }
    return bytes.length % QUESTION == 0;
  }
}
