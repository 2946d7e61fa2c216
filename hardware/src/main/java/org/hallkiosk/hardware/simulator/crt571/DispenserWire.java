package org.hallkiosk.hardware.simulator.crt571;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLink;

/// The dispenser's own way of taking commands off the wire and putting answers onto it.
final class DispenserWire {

  private static final Duration ANY_TIME = Duration.ofHours(1);
  private static final Duration ACKNOWLEDGE = Duration.ofSeconds(1);
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(5);
  private static final int MOST_COPIES = 3;

  private final ByteLink wire;
  private final byte[] chunk = new byte[64];
  private int next;
  private int filled;

  DispenserWire(ByteLink wire) {
    this.wire = wire;
  }

  /// Blocks until a command is in, and acknowledges it.
  ///
  /// @return command and parameter in one number; empty when it came damaged
  Optional<Integer> command() throws IOException {
    int start = take(ANY_TIME);
    if (start != 0xF2) {
      return Optional.empty();
    }
    int address = take(ACKNOWLEDGE);
    int length = take(ACKNOWLEDGE) * 256 + take(ACKNOWLEDGE);
    int kind = take(ACKNOWLEDGE);
    int command = take(ACKNOWLEDGE);
    int parameter = take(ACKNOWLEDGE);
    int end = take(ACKNOWLEDGE);
    int sum = start ^ address ^ (length / 256) ^ (length % 256) ^ kind ^ command ^ parameter ^ end;
    boolean right =
        address == 0 && length == 3 && kind == 'C' && end == 3 && take(ACKNOWLEDGE) == sum;
    wire.write(new byte[] {(byte) (right ? 0x06 : 0x15)}, WRITE_PATIENCE);
    return right ? Optional.of(command * 256 + parameter) : Optional.empty();
  }

  /// Until it is acknowledged, three times at most.
  ///
  /// @param characters `P` with three of status, or `N` with two of an error, command and parameter
  ///   between
  void answer(int command, String head, String characters) throws IOException {
    byte[] tail = characters.getBytes(StandardCharsets.US_ASCII);
    byte[] frame =
        ByteBuffer.allocate(4 + 3 + tail.length + 2)
            .put((byte) 0xF2)
            .put((byte) 0)
            .putShort((short) (3 + tail.length))
            .put((byte) head.charAt(0))
            .putShort((short) command)
            .put(tail)
            .put((byte) 3)
            .array();
    for (int i = 0; i < frame.length - 1; i++) {
      frame[frame.length - 1] ^= frame[i];
    }
    for (int copy = 0; copy < MOST_COPIES; copy++) {
      wire.write(frame, WRITE_PATIENCE);
      if (arrived()) {
        return;
      }
    }
  }

  /// A host that begins a new command instead of acknowledging does not want the answer any more.
  private boolean arrived() throws IOException {
    int value = take(ACKNOWLEDGE);
    if (value == 0xF2) {
      next--;
    }
    return value == 0x06 || value == 0xF2;
  }

  /// Lets the motor run; what comes meanwhile is heard afterwards.
  void turn(Duration time) throws IOException {
    if (next == filled) {
      filled = wire.read(chunk, time);
      next = 0;
    }
  }

  /// -1 when none came in that time.
  private int take(Duration patience) throws IOException {
    if (next == filled) {
      filled = wire.read(chunk, patience);
      next = 0;
    }
    return next < filled ? chunk[next++] & 0xFF : -1;
  }
}
