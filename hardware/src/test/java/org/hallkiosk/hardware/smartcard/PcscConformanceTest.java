package org.hallkiosk.hardware.smartcard;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.SmartCardReaderChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.hardware.driver.pcsc.PcscReader;
import org.hallkiosk.hardware.simulator.card.SampleCards;
import org.hallkiosk.hardware.simulator.card.SimulatedCardReader;
import org.hallkiosk.hardware.simulator.card.SocialCardTraits;
import org.hallkiosk.hardware.simulator.card.SocialCitizen;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The PC/SC driver does what every smart card reader must. [ARealCardServiceAgreesTest] runs the
/// same checks over a real pcscd.
class PcscConformanceTest {
  private final SimulatedCardReader slot = new SimulatedCardReader(new RealTime());

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return conformance("pcsc in memory", slot::unplug, slot::plugIn);
  }

  @TestFactory
  Stream<DynamicTest> when_the_plug_is_the_service() {
    return conformance("pcsc and its service", slot::stopService, slot::startService);
  }

  private Stream<DynamicTest> conformance(String name, Runnable unplug, Runnable plugIn) {
    return Conformance.of(
        new Subject<SmartCardReader>(
            name,
            () -> new PcscReader(slot, Ticker.SYSTEM),
            Optional.of(SmartCardReaderChecks.WAITING),
            deed -> hand(deed, unplug, plugIn),
            1_000),
        SmartCardReaderChecks.checks());
  }

  private boolean hand(Deed deed, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case LAY_CARD ->
          slot.insert(SampleCards.social(SocialCitizen.SAMPLE, SocialCardTraits.THIRD));
      case TAKE_CARD -> slot.take();
      default -> {
        return false;
      }
    }
    return true;
  }
}
