package org.hallkiosk.hardware.simulator.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
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
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.sam.ChipForm;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbLinkOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same driver over bulk endpoints and over reports, with a simulated module behind them.
@Timeout(60)
class TheUsbWireStuttersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String REPORTS = "hid:0400:c35a?report=1";
  private static final String BULK = "usb:0400:c35a";

  private final VirtualTime time = new VirtualTime(2);
  private final SimulatedSamModule module = new SimulatedSamModule();
  private Optional<SamReader> opened = Optional.empty();
  private Optional<SimulatedUsbPort> plugged = Optional.empty();

  @AfterEach
  void close() {
    opened.ifPresent(SamReader::close);
  }

  static Stream<String> framings() {
    return Stream.of(
        BULK,
        BULK + "?packet=512",
        BULK + "?header=5502&trailer=0d0a&length=2",
        BULK + "?packet=7",
        REPORTS,
        "hid:0400:c35a",
        "hid:0400:c35a?report=5&packet=32&length=2le&adds=4&header=4853");
  }

  private SamReader reader(String address) {
    UsbAddress parsed = UsbAddress.of(address).orElseThrow();
    SimulatedUsbPort port =
        new SimulatedUsbPort(
            "sim:usb-sam", parsed.kind(), parsed.framing(), time, this::pause, module);
    plugged = Optional.of(port);
    SamReader reader =
        new SamReader(
            new UsbLinkOpener("sim:usb-sam", parsed.framing(), port, time, this::pause), time);
    opened = Optional.of(reader);
    return reader;
  }

  /// Waits on the line's clock, so that it moves on.
  private void pause(Duration pause) {
    long until = time.nanos() + pause.toNanos();
    time.lock();
    try {
      while (time.nanos() < until) {
        time.await(until);
      }
    } catch (InterruptedIOException e) {
      throw new AssertionError(e);
    } finally {
      time.unlock();
    }
  }

  private UsbFaults faults() {
    return plugged.orElseThrow().faults();
  }

  private static CardReading read(SamReader reader) {
    return reader.read(PATIENCE, new CancelSignal());
  }

  private static String told(CardReading reading) {
    return switch (reading) {
      case CardReading.Read _ -> "read";
      case CardReading.NoCard _ -> "no card";
      case CardReading.Lifted _ -> "lifted";
      case CardReading.Rejected(var reason, _) -> reason.name();
      case CardReading.Cancelled _ -> "cancelled";
      case CardReading.Failed(var fault) -> fault.code().name();
    };
  }

  @ParameterizedTest
  @MethodSource("framings")
  void a_card_of_every_kind_is_read_with_all_extras_over_any_framing(String address) {
    SamReader reader = reader(address);
    for (ChipForm form : ChipForm.values()) {
      module.layCard(SampleCards.of(form).withPrints(1, 11, 16).withAppendedAddress("新址"));
      CardReading.Read read =
          assertInstanceOf(
              CardReading.Read.class,
              reader.read(CardRequest.with(CardExtra.values()), PATIENCE, new CancelSignal()));
      IdCard card = read.card();
      assertEquals(SampleCards.of(form).fields().values().contains(card.number()), true);
      assertEquals(2, read.extras().fingers().size());
      assertEquals(Optional.of("新址"), read.extras().newestAddress());
    }
  }

  @ParameterizedTest
  @MethodSource("framings")
  void nobody_lays_a_card_down_and_the_time_is_kept(String address) {
    SamReader reader = reader(address);
    long before = time.nanos();
    assertEquals(new CardReading.NoCard(), read(reader));
    long millis = (time.nanos() - before) / 1_000_000;
    assertTrue(millis >= 30_000 && millis < 31_000, "took " + millis + " ms");
    assertTrue(reader.health().ready());
  }

  @ParameterizedTest
  @MethodSource("framings")
  void the_card_is_felt_until_it_is_lifted(String address) {
    SamReader reader = reader(address);
    module.layCard(SampleCards.star());
    assertEquals("read", told(read(reader)));
    assertEquals(
        new CardRemoval.StillThere(),
        reader.awaitRemoval(Duration.ofSeconds(2), new CancelSignal()));
    module.liftDuring(SamStep.READ_APPENDED);
    assertEquals(new CardRemoval.Taken(), reader.awaitRemoval(PATIENCE, new CancelSignal()));
  }

  private String afterFault(String address, UsbFault fault) {
    SamReader reader = opened.isPresent() ? opened.get() : reader(address);
    module.layCard(SampleCards.domestic());
    faults().add(fault);
    return told(read(reader));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 14})
  void a_short_packet_is_put_together_with_the_next(int bytes) {
    assertEquals("read", afterFault(BULK, new UsbFault.ShortPacket(bytes)));
    assertEquals("read", afterFault(BULK, new UsbFault.ShortPacket(bytes)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 14})
  void a_short_report_is_put_together_with_the_next(int bytes) {
    assertEquals("read", afterFault(REPORTS, new UsbFault.ShortPacket(bytes)));
  }

  @Test
  void a_lost_packet_is_no_answer_and_the_next_reading_is_sound() {
    assertEquals("NO_ANSWER", afterFault(BULK, new UsbFault.LostPacket()));
    assertEquals("read", told(read(opened.orElseThrow())));
  }

  @Test
  void a_torn_packet_is_garbled_and_the_next_reading_is_sound() {
    assertEquals("GARBLED_ANSWER", afterFault(BULK, new UsbFault.TornPacket(9)));
    assertEquals("read", told(read(opened.orElseThrow())));
  }

  @ParameterizedTest
  @ValueSource(strings = {BULK, REPORTS})
  void a_stalled_endpoint_is_not_connected_and_is_opened_anew(String address) {
    assertEquals("NOT_CONNECTED", afterFault(address, new UsbFault.Stall()));
    assertEquals("read", told(read(opened.orElseThrow())));
  }

  @Test
  void a_report_under_another_id_is_not_for_us() {
    assertEquals("NO_ANSWER", afterFault(REPORTS, new UsbFault.WrongReport(9)));
    assertEquals("read", told(read(opened.orElseThrow())));
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 64, 255})
  void a_report_that_says_more_than_it_holds_does_no_harm(int length) {
    assertEquals("read", afterFault(REPORTS, new UsbFault.LyingLength(length)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 14})
  void a_report_that_says_less_than_it_holds_is_garbled(int length) {
    assertEquals("GARBLED_ANSWER", afterFault(REPORTS, new UsbFault.LyingLength(length)));
    assertEquals("read", told(read(opened.orElseThrow())));
  }

  @Test
  void a_report_that_says_it_is_empty_is_no_answer() {
    assertEquals("NO_ANSWER", afterFault(REPORTS, new UsbFault.LyingLength(0)));
  }

  @Test
  void any_fault_at_any_packet_of_a_reading_ends_in_an_outcome() {
    Random random = new Random(1993);
    for (int i = 0; i < 300; i++) {
      SamReader reader = reader(random.nextBoolean() ? BULK + "?length=1" : REPORTS);
      module.layCard(SampleCards.residence());
      for (int sound = random.nextInt(24); sound > 0; sound--) {
        faults().add(new UsbFault.ShortPacket(60));
      }
      faults().add(anyFault(random));
      String first = told(read(reader));
      assertTrue(!first.equals("cancelled") && !first.equals("UNREADABLE"), first);
      module.liftCard();
      faults().clear();
      module.layCard(SampleCards.residence());
      assertEquals("read", told(read(reader)));
      reader.close();
    }
  }

  private static UsbFault anyFault(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> new UsbFault.ShortPacket(random.nextInt(60));
      case 1 -> new UsbFault.TornPacket(random.nextInt(60));
      case 2 -> new UsbFault.LostPacket();
      case 3 -> new UsbFault.Stall();
      case 4 -> new UsbFault.WrongReport(random.nextInt(256));
      default -> new UsbFault.LyingLength(random.nextInt(256));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {BULK, REPORTS})
  void a_device_that_takes_nothing_is_a_stalled_write(String address) {
    SamReader reader = reader(address);
    faults().stall(true);
    assertEquals("STALLED_WRITE", told(read(reader)));
    faults().stall(false);
    assertEquals("no card", told(read(reader)));
  }

  @Test
  void an_unplugged_device_is_not_connected_until_it_is_plugged_in() {
    SamReader reader = reader(BULK);
    module.layCard(SampleCards.star());
    plugged.orElseThrow().unplug();
    assertEquals("NOT_CONNECTED", told(read(reader)));
    plugged.orElseThrow().plugIn();
    assertEquals("read", told(read(reader)));
  }

  @ParameterizedTest
  @ValueSource(strings = {BULK, REPORTS})
  void unplugged_while_it_is_waited_for_a_card(String address) {
    SamReader reader = reader(address);
    module.watch(step -> unplugAt(step));
    assertEquals("NOT_CONNECTED", told(read(reader)));
  }

  private void unplugAt(SamStep step) {
    if (step == SamStep.FIND && module.seen(SamStep.FIND) == 3) {
      plugged.orElseThrow().unplug();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {BULK, REPORTS})
  void closing_from_another_thread_ends_a_waiting_read(String address) throws Exception {
    UsbAddress parsed = UsbAddress.of(address).orElseThrow();
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

  @Test
  void a_thousand_reopenings_leave_no_thread_behind() throws InterruptedException {
    SamReader reader = reader(BULK);
    for (int i = 0; i < 1000; i++) {
      assertEquals("NOT_CONNECTED", afterFault(BULK, new UsbFault.Stall()));
    }
    reader.close();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      boolean ours = thread.getName().equals("usb sim:usb-sam");
      assertTrue(!ours || thread.join(Duration.ofSeconds(30)), "a lane lives on");
    }
  }
}
