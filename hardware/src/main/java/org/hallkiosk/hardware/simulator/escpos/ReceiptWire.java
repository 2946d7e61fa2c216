package org.hallkiosk.hardware.simulator.escpos;

import java.io.IOException;
import java.time.Duration;
import org.hallkiosk.hardware.transport.ByteLink;

/// The host's end of the wire to a simulated receipt printer, whose lock it takes. Patience is real
/// time.
final class ReceiptWire implements ByteLink {

  private final SimulatedReceiptPrinter printer;
  private final int plugged;
  private boolean closed;

  ReceiptWire(SimulatedReceiptPrinter printer, int plugged) {
    this.printer = printer;
    this.plugged = plugged;
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    synchronized (printer) {
      AnswerQueue answers = printer.answers();
      long end = System.nanoTime() + patience.toNanos();
      boolean more = true;
      while (more && isAlive() && answers.dueIn() > 0) {
        more = await(end, answers.dueIn());
      }
      int count = 0;
      while (count < into.length && answers.dueIn() == 0) {
        into[count++] = (byte) answers.next();
      }
      return count;
    }
  }

  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    synchronized (printer) {
      long end = System.nanoTime() + patience.toNanos();
      for (int at = 0; at < bytes.length; at++) {
        while (isAlive() && !printer.takes(bytes)) {
          if (!await(end, Long.MAX_VALUE)) {
            throw new IOException("the printer took " + at + " of " + bytes.length + " bytes");
          }
        }
        printer.take(bytes[at] & 0xFF);
      }
    }
  }

  @Override
  public void close() {
    synchronized (printer) {
      closed = true;
      printer.notifyAll();
    }
  }

  private boolean isAlive() throws IOException {
    if (closed || printer.hasBeenUnplugged(plugged)) {
      throw new IOException(closed ? "the link is closed" : "the printer was unplugged");
    }
    return true;
  }

  /// @param atMost nanoseconds, though it may be woken earlier
  /// @return false when the time is over
  private boolean await(long end, long atMost) throws IOException {
    long left = Math.min(end - System.nanoTime(), atMost);
    if (left <= 0) {
      return false;
    }
    try {
      printer.wait(left / 1_000_000, (int) (left % 1_000_000));
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }
}
