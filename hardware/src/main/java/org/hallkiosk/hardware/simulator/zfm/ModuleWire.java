package org.hallkiosk.hardware.simulator.zfm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLink;

/// The module's own way of taking commands off the wire and putting packets onto it.
final class ModuleWire {

  private static final Duration ANY_TIME = Duration.ofHours(1);
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(5);
  private static final int LONGEST_COMMAND = 64;
  private static final int PIECE = 128;

  private final ByteLink wire;
  private final byte[] chunk = new byte[256];
  private int next;
  private int filled;

  ModuleWire(ByteLink wire) {
    this.wire = wire;
  }

  /// Blocks until a command is in.
  ///
  /// @return empty when it came damaged
  Optional<byte[]> command() throws IOException {
    skipToStart();
    int kind = take();
    int high = take();
    int low = take();
    int length = high * 256 + low;
    if (length < 3 || length > LONGEST_COMMAND) {
      return Optional.empty();
    }
    byte[] content = new byte[length - 2];
    int sum = kind + high + low;
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) take();
      sum += content[i] & 0xFF;
    }
    boolean right = take() * 256 + take() == (sum & 0xFFFF);
    return right && kind == 1 ? Optional.of(content) : Optional.empty();
  }

  void acknowledge(int... content) throws IOException {
    byte[] bytes = new byte[content.length];
    for (int i = 0; i < content.length; i++) {
      bytes[i] = (byte) content[i];
    }
    send(7, bytes, 0, bytes.length);
  }

  /// In packets of 128 bytes, the last of its own kind.
  void data(byte[] data) throws IOException {
    for (int at = 0; at < data.length; at += PIECE) {
      int length = Math.min(PIECE, data.length - at);
      send(at + length == data.length ? 8 : 2, data, at, length);
    }
  }

  private void send(int kind, byte[] bytes, int at, int count) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(new byte[] {(byte) 0xEF, 1, -1, -1, -1, -1});
    int length = count + 2;
    int sum = kind + length / 256 + length % 256;
    frame.write(kind);
    frame.write(length / 256);
    frame.write(length % 256);
    for (int i = at; i < at + count; i++) {
      frame.write(bytes[i]);
      sum += bytes[i] & 0xFF;
    }
    frame.write(sum / 256);
    frame.write(sum % 256);
    wire.write(frame.toByteArray(), WRITE_PATIENCE);
  }

  private void skipToStart() throws IOException {
    long last = 0;
    while (last != 0xEF01FFFFFFFFL) {
      last = (last * 256 + take()) & 0xFFFFFFFFFFFFL;
    }
  }

  private int take() throws IOException {
    while (next == filled) {
      filled = wire.read(chunk, ANY_TIME);
      next = 0;
    }
    return chunk[next++] & 0xFF;
  }
}
