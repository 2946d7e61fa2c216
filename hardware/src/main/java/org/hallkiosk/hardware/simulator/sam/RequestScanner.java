package org.hallkiosk.hardware.simulator.sam;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.hallkiosk.hardware.transport.ByteLink;

/// Takes requests off the wire, as patiently as a module without a clock.
final class RequestScanner {

  private static final int[] PREAMBLE = {0xAA, 0xAA, 0xAA, 0x96, 0x69};
  private static final int LONGEST = 64;
  private static final Duration ANY_TIME = Duration.ofHours(1);

  private final ByteLink wire;
  private final byte[] chunk = new byte[256];
  private int next;
  private int filled;

  RequestScanner(ByteLink wire) {
    this.wire = wire;
  }

  /// Blocks until a request is in.
  Request next() throws IOException {
    skipToPreamble();
    int high = take();
    int low = take();
    int length = (high << 8) | low;
    if (length < 3 || length > LONGEST) {
      return new Request.WrongLength();
    }
    int[] content = new int[length];
    int sum = high ^ low;
    for (int i = 0; i < length; i++) {
      content[i] = take();
      sum ^= content[i];
    }
    return sum == 0 ? new Request.Command(content[0], content[1]) : new Request.WrongChecksum();
  }

  /// Remembers the last five bytes, so that no doubled AA can hide a preamble.
  private void skipToPreamble() throws IOException {
    int[] last = new int[PREAMBLE.length];
    while (!Arrays.equals(last, PREAMBLE)) {
      System.arraycopy(last, 1, last, 0, last.length - 1);
      last[last.length - 1] = take();
    }
  }

  private int take() throws IOException {
    while (next == filled) {
      filled = wire.read(chunk, ANY_TIME);
      next = 0;
    }
    return chunk[next++] & 0xFF;
  }

  /// What came.
  sealed interface Request {
    record Command(int command, int parameter) implements Request {}

    record WrongChecksum() implements Request {}

    record WrongLength() implements Request {}
  }
}
