package org.hallkiosk.hardware.simulator.zvt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.hallkiosk.hardware.transport.ByteLink;

/// The terminal's own serial transport: unwraps blocks, acknowledges them, and sends its own until
/// they are acknowledged.
final class TerminalWire {

  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(5);
  private static final Duration ACKNOWLEDGE = Duration.ofSeconds(5);
  private static final int MOST_COPIES = 3;
  private static final int[] CRC_OF_BYTE = table();

  private final ByteLink wire;
  private final Deque<byte[]> early = new ArrayDeque<>();
  private final byte[] chunk = new byte[256];
  private int next;
  private int filled;
  private final Predicate<byte[]> damaged;

  /// @param damaged whether a message shall count as having come damaged
  TerminalWire(ByteLink wire, Predicate<byte[]> damaged) {
    this.wire = wire;
    this.damaged = damaged;
  }

  /// The next message.
  ///
  /// @return empty when none came in that time
  Optional<byte[]> message(Duration patience) throws IOException {
    return early.isEmpty() ? taken(patience) : Optional.of(early.removeFirst());
  }

  private Optional<byte[]> taken(Duration patience) throws IOException {
    int first = take(patience);
    if (first != 0x10) {
      return Optional.empty();
    }
    return take(patience) == 0x02 ? block() : Optional.empty();
  }

  private Optional<byte[]> block() throws IOException {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended) {
      int value = take(ACKNOWLEDGE);
      int after = value == 0x10 ? take(ACKNOWLEDGE) : -2;
      ended = value < 0 || after == 0x03;
      if (!ended) {
        message.write(value);
      }
    }
    byte[] bytes = message.toByteArray();
    int crc = take(ACKNOWLEDGE) + take(ACKNOWLEDGE) * 256;
    boolean right = crc == crc(bytes) && bytes.length > 2 && !damaged.test(bytes);
    wire.write(new byte[] {(byte) (right ? 0x06 : 0x15)}, WRITE_PATIENCE);
    return right ? Optional.of(bytes) : Optional.empty();
  }

  /// Until it is acknowledged, three times at most.
  ///
  /// @throws RegisterBeganAnewException when a command came instead; it is the next message
  void send(byte[] message) throws IOException {
    byte[] frame = framed(message);
    for (int copy = 0; copy < MOST_COPIES; copy++) {
      wire.write(frame, WRITE_PATIENCE);
      if (acknowledged()) {
        return;
      }
    }
  }

  private boolean acknowledged() throws IOException {
    while (true) {
      int value = take(ACKNOWLEDGE);
      if (value == 0x06) {
        return true;
      }
      if (value == 0x15 || value < 0) {
        return false;
      }
      if (value == 0x10 && take(ACKNOWLEDGE) == 0x02) {
        keep(block());
      }
    }
  }

  /// Answers to what was told before (80 xx, 84 xx) and the wish to abort (06 B0) may overtake; any
  /// other command comes from a register that was restarted.
  private void keep(Optional<byte[]> message) throws RegisterBeganAnewException {
    message.ifPresent(early::add);
    boolean command =
        message
            .filter(bytes -> bytes[0] == 0x05 || bytes[0] == 0x06)
            .filter(bytes -> bytes[1] != (byte) 0xB0)
            .isPresent();
    if (command) {
      throw new RegisterBeganAnewException();
    }
  }

  private static byte[] framed(byte[] message) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(0x10);
    frame.write(0x02);
    for (byte each : message) {
      if (each == 0x10) {
        frame.write(0x10);
      }
      frame.write(each);
    }
    frame.write(0x10);
    frame.write(0x03);
    int crc = crc(message);
    frame.write(crc % 256);
    frame.write(crc / 256);
    return frame.toByteArray();
  }

  private static int crc(byte[] message) {
    int crc = 0;
    for (byte each : message) {
      crc = CRC_OF_BYTE[(crc ^ each) & 0xFF] ^ (crc >> 8);
    }
    return CRC_OF_BYTE[(crc ^ 0x03) & 0xFF] ^ (crc >> 8);
  }

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc % 2 == 1 ? crc / 2 ^ 0x8408 : crc / 2;
      }
      table[i] = crc;
    }
    return table;
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
