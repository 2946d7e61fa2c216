package org.hallkiosk.hardware.simulator.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.sam.ChipForm;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbLinkOpener;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same driver over bulk endpoints and over reports, in whatever frames, with a simulated
/// module behind them.
@Timeout(60)
class ACardOverUsbTest {

  static Stream<String> framings() {
    return Stream.of(
        UsbReader.BULK,
        UsbReader.BULK + "?packet=512",
        UsbReader.BULK + "?header=5502&trailer=0d0a&length=2",
        UsbReader.BULK + "?packet=7",
        UsbReader.REPORTS,
        "hid:0400:c35a",
        "hid:0400:c35a?report=5&packet=32&length=2le&adds=4&header=4853");
  }

  @ParameterizedTest
  @MethodSource("framings")
  void a_card_of_every_kind_is_read_with_all_extras_over_any_framing(String address) {
    try (UsbReader usb = new UsbReader(address)) {
      for (ChipForm form : ChipForm.values()) {
        usb.module.layCard(SampleCards.of(form).withPrints(1, 11, 16).withAppendedAddress("新址"));
        CardReading.Read read =
            assertInstanceOf(
                CardReading.Read.class,
                usb.reader.read(
                    CardRequest.with(CardExtra.values()), UsbReader.PATIENCE, new CancelSignal()));
        IdCard card = read.card();
        assertEquals(SampleCards.of(form).fields().values().contains(card.number()), true);
        assertEquals(2, read.extras().fingers().size());
        assertEquals(Optional.of("新址"), read.extras().newestAddress());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("framings")
  void nobody_lays_a_card_down_and_the_time_is_kept(String address) {
    try (UsbReader usb = new UsbReader(address)) {
      long before = usb.time.nanos();
      assertEquals("no card", usb.read());
      long millis = (usb.time.nanos() - before) / 1_000_000;
      assertTrue(millis >= 30_000 && millis < 31_000, "took " + millis + " ms");
      assertTrue(usb.reader.health().ready());
    }
  }

  @ParameterizedTest
  @MethodSource("framings")
  void the_card_is_felt_until_it_is_lifted(String address) {
    try (UsbReader usb = new UsbReader(address)) {
      usb.module.layCard(SampleCards.star());
      assertEquals("read", usb.read());
      assertEquals(
          new CardRemoval.StillThere(),
          usb.reader.awaitRemoval(Duration.ofSeconds(2), new CancelSignal()));
      usb.module.liftDuring(SamStep.READ_APPENDED);
      assertEquals(
          new CardRemoval.Taken(), usb.reader.awaitRemoval(UsbReader.PATIENCE, new CancelSignal()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {UsbReader.BULK, UsbReader.REPORTS})
  void closing_from_another_thread_ends_a_waiting_read(String address) throws Exception {
    UsbAddress parsed = UsbAddress.of(address).orElseThrow();
    SimulatedSamModule module = new SimulatedSamModule();
    RealTime real = new RealTime();
    SimulatedUsbPort port =
        new SimulatedUsbPort(
            "sim:usb-sam", parsed.kind(), parsed.framing(), real, Waiter.SYSTEM, module);
    SamReader waiting =
        new SamReader(
            new UsbLinkOpener("sim:closing", parsed.framing(), port, real, Waiter.SYSTEM), real);
    Thread closer =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (module.seen(SamStep.FIND) == 0) {
                    Thread.onSpinWait();
                  }
                  waiting.close();
                });
    CardReading reading = waiting.read(Duration.ofHours(1), new CancelSignal());
    assertEquals(
        FaultCode.CLOSED, assertInstanceOf(CardReading.Failed.class, reading).fault().code());
    closer.join();
  }
}
