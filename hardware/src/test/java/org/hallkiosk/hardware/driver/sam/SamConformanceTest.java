package org.hallkiosk.hardware.driver.sam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.IdCardReaderChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.simulator.usb.SimulatedUsbPort;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbLinkOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The SAM driver does what every ID card reader must, in memory and on a real line.
class SamConformanceTest {
  private final SimulatedSamModule module = new SimulatedSamModule();
  private Optional<PtyDevice> pty = Optional.empty();

  @AfterEach
  void close() {
    pty.ifPresent(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    SimulatedLine line =
        new SimulatedLine("sim:sam", LineSpeed.baud(115_200), new RealTime(), module);
    return Conformance.of(
        new Subject<IdCardReader>(
            "sam in memory",
            () -> new SamReader(line, Ticker.SYSTEM),
            Optional.of(IdCardReaderChecks.WAITING),
            deed -> hand(deed, line::unplug, line::plugIn),
            1_000),
        IdCardReaderChecks.checks());
  }

  @TestFactory
  Stream<DynamicTest> over_usb() {
    return Stream.of("usb:0400:c35a", "hid:0400:c35a?report=1")
        .map(address -> UsbAddress.of(address).orElseThrow())
        .flatMap(this::overUsb);
  }

  private Stream<DynamicTest> overUsb(UsbAddress address) {
    RealTime time = new RealTime();
    SimulatedUsbPort port =
        new SimulatedUsbPort(
            "sim:usb-sam", address.kind(), address.framing(), time, Waiter.SYSTEM, module);
    UsbLinkOpener opener =
        new UsbLinkOpener("sim:usb-sam", address.framing(), port, time, Waiter.SYSTEM);
    return Conformance.of(
        new Subject<IdCardReader>(
            "sam by " + address.kind(),
            () -> new SamReader(opener, Ticker.SYSTEM),
            Optional.of(IdCardReaderChecks.WAITING),
            deed -> hand(deed, port::unplug, port::plugIn),
            1_000),
        IdCardReaderChecks.checks());
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    PtyDevice real = PtyDevice.behind(module);
    pty = Optional.of(real);
    return Conformance.of(
        new Subject<IdCardReader>(
            "sam on a pty",
            () -> new SamReader(real.line(), Ticker.SYSTEM),
            Optional.of(IdCardReaderChecks.WAITING),
            deed -> hand(deed, real::unplug, () -> plugIn(real)),
            20),
        IdCardReaderChecks.checks());
  }

  private static void plugIn(PtyDevice real) {
    try {
      real.plugIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hand(Deed deed, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case LAY_CARD -> module.layCard(SimulatedCard.sample());
      case TAKE_CARD -> module.liftCard();
      default -> {
        return false;
      }
    }
    return true;
  }
}
