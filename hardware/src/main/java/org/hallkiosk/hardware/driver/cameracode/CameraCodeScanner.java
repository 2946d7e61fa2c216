package org.hallkiosk.hardware.driver.cameracode;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// A terminal without a barcode engine: QR codes are read from the live frames of a camera.
public final class CameraCodeScanner implements CodeScanner {

  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the code scanner was closed");
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
  private static final long FOREVER = Long.MAX_VALUE / 2;

  private final Camera camera;
  private final Ticker ticker;
  private final Waiter waiter;
  private volatile boolean closed;

  /// @param camera of its own, which is closed with it
  public CameraCodeScanner(Camera camera, Ticker ticker, Waiter waiter) {
    this.camera = camera;
    this.ticker = ticker;
    this.waiter = waiter;
  }

  @Override
  public CodeScan scan(Duration patience, CancelSignal cancel) {
    long end = ticker.nanos() + Math.min(TimeUnit.NANOSECONDS.convert(patience), FOREVER);
    FreshCodes codes = new FreshCodes(camera);
    try {
      while (true) {
        Optional<CodeScan> over = over(end, cancel);
        Optional<CodeScan> came = over.isPresent() ? over : codes.next().map(CodeScan.Scanned::new);
        if (came.isPresent()) {
          return closed ? new CodeScan.Failed(CLOSED) : came.get();
        }
        waiter.pause(BETWEEN_LOOKS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return new CodeScan.Failed(CLOSED);
    }
  }

  private Optional<CodeScan> over(long end, CancelSignal cancel) {
    Health now = health();
    if (closed) {
      return Optional.of(new CodeScan.Failed(CLOSED));
    }
    if (cancel.requested()) {
      return Optional.of(new CodeScan.Cancelled());
    }
    if (!now.ready()) {
      return Optional.of(new CodeScan.Failed(now.faults().getFirst()));
    }
    return ticker.nanos() >= end ? Optional.of(new CodeScan.NoCode()) : Optional.empty();
  }

  @Override
  public Health health() {
    return closed ? Health.broken(CLOSED) : camera.health();
  }

  @Override
  public Health check() {
    return closed ? Health.broken(CLOSED) : camera.check();
  }

  @Override
  public void close() {
    closed = true;
    camera.close();
  }
}
