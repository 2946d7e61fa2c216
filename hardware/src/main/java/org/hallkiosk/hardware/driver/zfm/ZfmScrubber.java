package org.hallkiosk.hardware.driver.zfm;

import java.nio.ByteBuffer;
import org.hallkiosk.hardware.transport.trace.Scrubber;
import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// Keeps commands and acknowledgements. Withholds every turn with data packets, which carry
/// fingers; with a password; and with whatever is no packet.
public final class ZfmScrubber implements Scrubber {
  private static final int SET_PASSWORD = 0x12;
  private static final int VERIFY_PASSWORD = 0x13;
  private static final int HEAD = 9;

  /// The longest acknowledgement: a confirmation and the module's 16 bytes of parameters.
  private static final int ACKNOWLEDGED = 17;

  @Override
  public Said scrub(Side side, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (in.hasRemaining()) {
      if (!harmless(in)) {
        return new Said.Withheld(bytes.length);
      }
    }
    return new Said.Bytes(bytes);
  }

  /// Passes over one packet, of whatever module.
  private static boolean harmless(ByteBuffer in) {
    if (in.remaining() < HEAD || Short.toUnsignedInt(in.getShort()) != ZfmPacket.START) {
      return false;
    }
    in.getInt();
    int kind = in.get();
    int length = Short.toUnsignedInt(in.getShort());
    if (length <= ZfmPacket.CHECKSUM || length > in.remaining()) {
      return false;
    }
    int first = in.get(in.position());
    in.position(in.position() + length);
    return switch (kind) {
      case ZfmPacket.ACKNOWLEDGE -> length <= ACKNOWLEDGED + ZfmPacket.CHECKSUM;
      case ZfmPacket.COMMAND -> first != SET_PASSWORD && first != VERIFY_PASSWORD;
      default -> false;
    };
  }
}
