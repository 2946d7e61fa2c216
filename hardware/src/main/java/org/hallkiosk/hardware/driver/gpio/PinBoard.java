package org.hallkiosk.hardware.driver.gpio;

import java.io.IOException;
import java.util.Optional;
import org.hallkiosk.hardware.device.CabinetWiring;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;

/// The board's pins, opened when they are first needed and again after they failed. From any
/// thread, one at a time.
final class PinBoard {
  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the cabinet was closed");

  private final GpioOpener opener;
  private final CabinetWiring wiring;
  private Optional<CabinetPins> taken = Optional.empty();
  private volatile boolean closed;
  private volatile Health health = Health.READY;

  PinBoard(GpioOpener opener, CabinetWiring wiring) {
    this.opener = opener;
    this.wiring = wiring;
  }

  /// @return why it did not work
  synchronized Optional<Fault> work(Work work) {
    try {
      work.with(pins());
      health = Health.READY;
      return Optional.empty();
    } catch (IOException e) {
      drop();
      Fault fault =
          closed ? CLOSED : Fault.of(FaultCode.NOT_CONNECTED, String.valueOf(e.getMessage()));
      health = Health.broken(fault);
      return Optional.of(fault);
    }
  }

  private CabinetPins pins() throws IOException {
    if (closed) {
      throw new IOException("the cabinet is closed");
    }
    if (taken.isEmpty()) {
      taken = Optional.of(CabinetPins.take(opener.open(), wiring));
    }
    return taken.get();
  }

  Health health() {
    return closed ? Health.broken(CLOSED) : health;
  }

  boolean closed() {
    return closed;
  }

  /// Blocks for a pin's work at most.
  void close() {
    closed = true;
    drop();
  }

  private synchronized void drop() {
    taken.ifPresent(CabinetPins::close);
    taken = Optional.empty();
  }

  /// Something done with the pins.
  interface Work {
    void with(CabinetPins pins) throws IOException;
  }
}
