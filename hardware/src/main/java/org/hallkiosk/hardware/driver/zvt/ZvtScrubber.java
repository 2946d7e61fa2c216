package org.hallkiosk.hardware.driver.zvt;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.hardware.transport.trace.Scrubber;
import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// Keeps acknowledgements and messages that only steer: without data, or with a stage or a reason
/// as their only one. Card numbers, receipts, amounts and passwords stand in the others: a turn
/// with one of them, or with noise, is withheld.
public final class ZvtScrubber implements Scrubber {
  /// A stage and a time-out.
  private static final int STAGE_BYTES = 2;

  @Override
  public Said scrub(Side side, byte[] bytes) {
    return Arrays.equals(bytes, steering(bytes))
        ? new Said.Bytes(bytes)
        : new Said.Withheld(bytes.length);
  }

  /// All of a turn that only steers.
  private static byte[] steering(byte[] bytes) {
    BlockDecoder decoder = new BlockDecoder();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
    for (byte each : bytes) {
      Optional<Heard> heard = decoder.accept(each & 0xFF);
      heard.ifPresent(one -> kept.writeBytes(kept(one)));
    }
    return kept.toByteArray();
  }

  private static byte[] kept(Heard heard) {
    return switch (heard) {
      case Heard.Ack _ -> new byte[] {Block.ACK};
      case Heard.Nak _ -> new byte[] {Block.NAK};
      case Heard.Message(Apdu apdu) -> steers(apdu) ? Block.frame(apdu) : new byte[0];
      case Heard.Damaged _ -> new byte[0];
    };
  }

  private static boolean steers(Apdu apdu) {
    return switch (apdu.control()) {
      case Apdu.INTERMEDIATE_STATUS -> apdu.data().length <= STAGE_BYTES;
      case Apdu.ABORTED -> apdu.data().length <= 1;
      default -> apdu.data().length == 0;
    };
  }
}
