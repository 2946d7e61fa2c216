package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCardReader;

/// An ID card reader that does as a test says.
class PuppetReader implements IdCardReader {
  volatile Health health = Health.READY;
  private final CardReading reading;
  private final Runnable closing;
  private volatile boolean closed;

  PuppetReader(CardReading reading) {
    this(reading, () -> {});
  }

  PuppetReader(CardReading reading, Runnable closing) {
    this.reading = reading;
    this.closing = closing;
  }

  /// Like native code, which knows no interrupt.
  static void uninterruptibly(CountDownLatch latch) {
    boolean interrupted = false;
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public CardReading read(CardRequest wanted, Duration patience, CancelSignal cancel) {
    return reading;
  }

  @Override
  public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
    return new CardRemoval.Taken();
  }

  @Override
  public Health health() {
    return closed ? Health.broken(Fault.of(FaultCode.CLOSED, "closed")) : health;
  }

  @Override
  public Health check() {
    return health();
  }

  @Override
  public void close() {
    closed = true;
    closing.run();
  }
}
