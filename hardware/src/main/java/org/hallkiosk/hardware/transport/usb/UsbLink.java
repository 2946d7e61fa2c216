package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// An open USB device as a wire of bytes: packets are wrapped and unwrapped by its framing.
final class UsbLink implements ByteLink {

  /// A native wait is no longer, so that closing is heard.
  private static final Duration SLICE = Duration.ofMillis(100);

  private static final long FOREVER = Long.MAX_VALUE / 2;

  /// The largest packet, its id, and what an endpoint's packet size may round it up by.
  private static final int BUFFER = UsbFraming.MOST_PACKET_BYTES + 1024;

  private final UsbPipe pipe;
  private final UsbFraming framing;
  private final UsbFrames frames;
  private final NativeLane lane;
  private final Ticker ticker;
  private final Waiter waiter;
  private final byte[] packet = new byte[BUFFER];
  private byte[] payload = {};
  private int taken;

  UsbLink(UsbPipe pipe, UsbFraming framing, NativeLane lane, Ticker ticker, Waiter waiter) {
    this.pipe = pipe;
    this.framing = framing;
    this.frames = new UsbFrames(framing);
    this.lane = lane;
    this.ticker = ticker;
    this.waiter = waiter;
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    long limit = after(patience);
    boolean asked = false;
    while (taken == payload.length && (!asked || left(limit).isPositive())) {
      if (asked) {
        pause(limit);
      }
      receive(left(limit));
      asked = true;
    }
    return take(into);
  }

  private void receive(Duration left) throws IOException {
    Duration slice = left.compareTo(SLICE) < 0 ? left : SLICE;
    int count = lane.call(() -> pipe.receive(packet, slice));
    payload = frames.payload(packet, count);
    taken = 0;
  }

  /// Between two questions for a report.
  private void pause(long limit) throws InterruptedIOException {
    Duration left = left(limit);
    Duration pause = left.compareTo(framing.pollEvery()) < 0 ? left : framing.pollEvery();
    if (!pause.isPositive()) {
      return;
    }
    try {
      waiter.pause(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a USB report");
    }
  }

  private int take(byte[] into) {
    int count = Math.min(into.length, payload.length - taken);
    System.arraycopy(payload, taken, into, 0, count);
    taken += count;
    return count;
  }

  /// After a stalled write the link is closed, as half a message may lie at the device.
  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    long limit = after(patience);
    try {
      for (byte[] each : frames.packets(bytes)) {
        lane.call(
            () -> {
              pipe.send(each, left(limit));
              return true;
            });
      }
    } catch (StalledWriteException e) {
      close();
      throw e;
    }
  }

  private long after(Duration patience) {
    return ticker.nanos() + Math.min(TimeUnit.NANOSECONDS.convert(patience), FOREVER);
  }

  private Duration left(long limit) {
    return Duration.ofNanos(Math.max(0, limit - ticker.nanos()));
  }

  /// Blocks until a native call that runs has ended: usually at most 100 ms.
  @Override
  public void close() {
    lane.end(pipe::close);
  }
}
