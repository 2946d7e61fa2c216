package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;
import org.hallkiosk.hardware.device.Health;

/// A driver whose next call hangs in native code: neither interrupt nor close brings it back, only
/// the test does.
final class StuckDriver<D extends Device> {
  /// Of a form printer: what is known is told even while a call hangs.
  static final FormTray TRAY = new FormTray.Counted(new FormStock("A0098", 3));

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final D driver;

  /// @param answer what the call says when it comes back after all
  StuckDriver(Class<D> kind, Supplier<?> answer) {
    this.driver =
        kind.cast(
            Proxy.newProxyInstance(
                kind.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "health" -> Health.READY;
                      case "tray" -> TRAY;
                      case "close" -> shut();
                      default -> hang(answer);
                    }));
  }

  private Object shut() {
    closed.countDown();
    return released;
  }

  private Object hang(Supplier<?> answer) {
    entered.countDown();
    PuppetReader.uninterruptibly(released);
    return answer.get();
  }

  D driver() {
    return driver;
  }

  void awaitEntered() throws InterruptedException {
    assertTrue(entered.await(60, TimeUnit.SECONDS), "the driver was never called");
  }

  boolean hangs() {
    return entered.getCount() == 0 && released.getCount() > 0;
  }

  void awaitClosed() throws InterruptedException {
    assertTrue(closed.await(60, TimeUnit.SECONDS), "the driver was never closed");
  }

  void comeBack() {
    released.countDown();
  }
}
