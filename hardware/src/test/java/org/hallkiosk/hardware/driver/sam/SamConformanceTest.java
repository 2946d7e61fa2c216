package org.hallkiosk.hardware.driver.sam;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.IdCardReaderChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.parts.SerialStage;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.simulator.usb.SimulatedUsbPort;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbLinkOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The SAM driver does what every ID card reader must, in memory and on a real line.
class SamConformanceTest {
  private final SimulatedSamModule module = new SimulatedSamModule();
  private final SerialStage stage = new SerialStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return checks(stage.inMemory("sam", module, LineSpeed.baud(115_200)));
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    return checks(stage.real("sam", module));
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
    return checks(
        new SerialStage.Line(
            "sam by " + address.kind(), opener, port::unplug, port::plugIn, 1_000));
  }

  private Stream<DynamicTest> checks(SerialStage.Line line) {
    return Conformance.of(
        new Subject<IdCardReader>(
            line.name(),
            () -> new SamReader(line.opener(), Ticker.SYSTEM),
            Optional.of(IdCardReaderChecks.WAITING),
            line.hands(this::hand),
            line.reopenings()),
        IdCardReaderChecks.checks());
  }

  private boolean hand(Deed deed) {
    switch (deed) {
      case LAY_CARD -> module.layCard(SimulatedCard.sample());
      case TAKE_CARD -> module.liftCard();
      default -> {
        return false;
      }
    }
    return true;
  }
}
