package org.hallkiosk.hardware.fuzz;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// A device that says what a fuzzer wants, in the pieces that it wants, on a clock that never
/// stands still: it swallows whatever the host says, and is silent once it has said all.
final class FuzzedLink implements ByteLink, Ticker, Waiter {
  /// In [#saying]: nothing comes, so the driver finds the line quiet.
  static final byte[] PAUSE = {};

  private static final int LONGEST_PIECE = 64;

  private final byte[] data;
  private int next;
  private long now;

  FuzzedLink(byte[] data) {
    this.data = data;
  }

  @Override
  public int read(byte[] into, Duration patience) {
    now += 1_000_000;
    if (next >= data.length) {
      now += patience.toNanos();
      return 0;
    }
    int piece = Math.min(data[next++] & (LONGEST_PIECE - 1), into.length);
    byte[] said = Arrays.copyOfRange(data, next, Math.min(data.length, next + piece));
    System.arraycopy(said, 0, into, 0, said.length);
    next += said.length;
    return said.length;
  }

  @Override
  public void write(byte[] bytes, Duration patience) {
    now += 1_000_000;
  }

  @Override
  public long nanos() {
    return now++;
  }

  @Override
  public void pause(Duration time) {
    now += time.toNanos();
  }

  @Override
  public void close() {}

  /// What the link says when it is to say this, in one piece where it fits.
  static byte[] saying(byte[]... messages) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    for (byte[] message : messages) {
      if (message.length == 0) {
        said.write(0);
      }
      for (int at = 0; at < message.length; at += LONGEST_PIECE - 1) {
        byte[] piece =
            Arrays.copyOfRange(message, at, Math.min(message.length, at + LONGEST_PIECE - 1));
        said.write(piece.length);
        said.writeBytes(piece);
      }
    }
    return said.toByteArray();
  }

  /// Two digits a byte, with blanks or without.
  static byte[] hex(String bytes) {
    return HexFormat.of().parseHex(bytes.replace(" ", ""));
  }
}
