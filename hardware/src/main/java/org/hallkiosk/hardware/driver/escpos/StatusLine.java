package org.hallkiosk.hardware.driver.escpos;

import java.io.IOException;
import java.time.Duration;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Ticker;

/// Asks the printer for its real-time status, which it answers even while it is busy or offline.
final class StatusLine {

  private static final int DLE = 0x10;
  private static final int EOT = 0x04;
  private static final int MOST_STRAY_BYTES = 4096;

  private final ByteLink link;
  private final Ticker ticker;
  private final Duration patience;
  private final UnaskedStatus unasked;

  StatusLine(ByteLink link, Ticker ticker, Duration patience, UnaskedStatus unasked) {
    this.link = link;
    this.ticker = ticker;
    this.patience = patience;
    this.unasked = unasked;
  }

  /// Blocks up to four times the patience.
  ///
  /// @throws StalledException no byte was taken
  /// @throws SilentException no answer came
  /// @throws GarbledException bytes came that are no status
  /// @throws IOException the link failed
  StatusBytes ask() throws IOException {
    drain();
    return new StatusBytes(ask(1), ask(2), ask(3), ask(4));
  }

  /// What the printer said by itself, and answers that came too late.
  private void drain() throws IOException {
    byte[] stray = new byte[64];
    int drained = 0;
    int got = link.read(stray, Duration.ZERO);
    while (got > 0 && drained < MOST_STRAY_BYTES) {
      for (int i = 0; i < got; i++) {
        unasked.take(stray[i]);
      }
      drained += got;
      got = link.read(stray, Duration.ZERO);
    }
  }

  private int ask(int n) throws IOException {
    request(n);
    long end = ticker.nanos() + patience.toNanos();
    byte[] one = new byte[1];
    int strays = 0;
    int read = 0;
    for (long left = patience.toNanos(); left > 0; left = end - ticker.nanos()) {
      int got = link.read(one, Duration.ofNanos(left));
      if (got > 0 && StatusBytes.plausible(one[0])) {
        return one[0] & 0xFF;
      }
      strays += got > 0 && unasked.take(one[0]) ? 0 : got;
      read += got;
      if (read > MOST_STRAY_BYTES) {
        break;
      }
    }
    throw strays == 0 ? new SilentException(n) : new GarbledException(n, one[0]);
  }

  /// The wire tells a stalled peer from a lost one only by the time it took.
  private void request(int n) throws IOException {
    long began = ticker.nanos();
    try {
      link.write(new byte[] {DLE, EOT, (byte) n}, patience);
    } catch (IOException failure) {
      boolean waited = ticker.nanos() - began >= patience.toNanos();
      throw waited ? new StalledException(failure) : failure;
    }
  }

  /// The printer does not even take three bytes.
  static final class StalledException extends IOException {
    private static final long serialVersionUID = 1L;

    StalledException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /// The printer said nothing.
  static final class SilentException extends IOException {
    private static final long serialVersionUID = 1L;

    SilentException(int n) {
      super("no answer to status request " + n);
    }
  }

  /// The printer said something else.
  static final class GarbledException extends IOException {
    private static final long serialVersionUID = 1L;

    GarbledException(int n, byte last) {
      super("status request %d was answered with 0x%02X".formatted(n, last));
    }
  }
}
