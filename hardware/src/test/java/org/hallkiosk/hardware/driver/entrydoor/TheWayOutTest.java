package org.hallkiosk.hardware.driver.entrydoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.conformance.Background;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.DoorRequest;
import org.hallkiosk.hardware.device.DoorRequest.Refusal;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.simulator.modbus.BoardFault;
import org.hallkiosk.hardware.simulator.sam.SamFault;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nobody is locked in, and nobody is let in by a card that does not count.
@Timeout(120)
class TheWayOutTest {
  private static final Duration HANG = Duration.ofSeconds(30);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private final Hall hall = new Hall();

  private void awaitPulses(int count) throws InterruptedException {
    assertTrue(Patience.until(HANG, () -> hall.board.pulses() >= count));
  }

  @Test
  void the_exit_opens_while_nobody_calls_anything_and_with_a_dead_reader() throws Exception {
    hall.readerLine.unplug();
    try (CardDoor _ = hall.door()) {
      hall.board.input(5, true);
      awaitPulses(1);
      hall.boardPasses(Duration.ofSeconds(3));
      assertFalse(hall.board.relay(0), "the strike falls by itself");
      assertEquals(1, hall.board.pulses(), "one press, one pulse, however long it lasts");
      hall.board.input(5, false);
    }
  }

  @Test
  void a_press_outlives_a_board_that_fails_for_a_moment() throws Exception {
    try (CardDoor door = hall.door()) {
      assertTrue(Patience.until(HANG, () -> hall.board.seen() > 3));
      hall.boardLine.unplug();
      hall.board.input(5, true);
      assertTrue(Patience.until(HANG, () -> !door.health().ready()));
      hall.boardLine.plugIn();
      awaitPulses(1);
      assertTrue(Patience.until(HANG, () -> door.check().ready()), () -> "" + door.health());
    }
  }

  @Test
  void a_button_that_sticks_is_a_fault_and_the_strike_is_not_held() throws Exception {
    AtomicLong ahead = new AtomicLong();
    Ticker clock = () -> System.nanoTime() + ahead.get();
    try (CardDoor door =
        new CardDoor(
            new SamReader(hall.readerLine, Ticker.SYSTEM),
            hall.cabinet(hall.boardLine, Hall.WIRING),
            DoorSettings.of(Map.of("pulse-ms", "500")),
            Clock.systemUTC(),
            clock,
            Waiter.SYSTEM)) {
      hall.board.input(5, true);
      awaitPulses(1);
      ahead.set(Duration.ofMinutes(2).toNanos());
      assertTrue(Patience.until(HANG, () -> !door.check().ready()));
      assertEquals("the exit button stays pressed", door.health().faults().getFirst().detail());
      hall.board.input(5, false);
      assertTrue(Patience.until(HANG, () -> door.check().ready()));
      assertEquals(1, hall.board.pulses());
    }
  }

  @Test
  void nothing_holds_the_strike_when_the_program_ends() throws Exception {
    CardDoor door = hall.door();
    assertEquals(new CabinetAction.Done(), door.admit());
    assertTrue(hall.board.relay(0));
    door.close();
    hall.boardPasses(Duration.ofSeconds(3));
    assertFalse(hall.board.relay(0));
    assertInstanceOf(CabinetAction.Failed.class, door.admit());
  }

  @ParameterizedTest
  @CsvSource({
    "20200101, 20260601, shown",
    "20200101, 20260531, Expired[]",
    "20260601, 20360601, shown",
    "20260602, 20360602, NotYetValid[]",
    "20200101, 长期, shown",
  })
  void a_card_counts_from_its_first_day_to_its_last(String from, String until, String told) {
    hall.module.layCard(SimulatedCard.sample().withValidity(from, until));
    try (CardDoor door = hall.door()) {
      assertEquals(told, told(door.awaitRequest(HANG, new CancelSignal())));
      assertEquals(0, hall.board.pulses(), "opening is the caller's to say");
    }
  }

  private static String told(DoorRequest request) {
    return switch (request) {
      case DoorRequest.CardShown _ -> "shown";
      case DoorRequest.CardRefused(Refusal why) -> why.toString();
      case DoorRequest.Left _,
          DoorRequest.Nobody _,
          DoorRequest.Cancelled _,
          DoorRequest.Failed _ ->
          request.toString();
    };
  }

  @Test
  void a_card_that_is_not_genuine_is_refused() {
    hall.module.layCard(SimulatedCard.sample());
    hall.module.fault(SamFault.SAM_REJECTS_CARD);
    try (CardDoor door = hall.door()) {
      assertEquals(
          new DoorRequest.CardRefused(new Refusal.NotAccepted(CardReading.Reason.NOT_GENUINE)),
          door.awaitRequest(HANG, new CancelSignal()));
    }
  }

  @Test
  void a_door_without_a_way_out_is_not_ready_unless_its_handle_is_one() {
    Map<String, String> wiring = new HashMap<>(Hall.WIRING);
    wiring.remove("sensor.exit-button");
    try (CardDoor door =
            hall.door(hall.readerLine, hall.cabinet(hall.boardLine, wiring), TODAY, Map.of());
        CardDoor handle =
            hall.door(
                hall.readerLine,
                hall.cabinet(hall.boardLine, wiring),
                TODAY,
                Map.of("exit", "mechanical"))) {
      assertFalse(door.health().ready());
      assertTrue(handle.health().ready());
    }
  }

  @Test
  void a_board_shared_with_the_terminal_tells_both_every_change() throws Exception {
    Cabinet board = hall.cabinet(hall.boardLine, Hall.WIRING);
    SharedCabinet shared = new SharedCabinet(board, Ticker.SYSTEM);
    Cabinet terminal = shared.share();
    try (CardDoor door = hall.door(hall.readerLine, shared.share(), TODAY, Map.of())) {
      CancelSignal enough = new CancelSignal();
      Background<Boolean> watching = Background.of(() -> seesPress(terminal, enough));
      hall.board.input(5, true);
      awaitPulses(1);
      assertEquals(new CabinetAction.Done(), terminal.light(new Light("lamp"), true));
      assertEquals(true, watching.result(HANG).orElseThrow());
      assertTrue(Patience.until(HANG, () -> left(door)));
      hall.board.fault(new BoardFault.Deaf());
      enough.request();
    }
    assertFalse(board.health().faults().stream().anyMatch(it -> it.detail().contains("closed")));
    terminal.close();
    assertInstanceOf(SensorChange.Failed.class, terminal.awaitChange(HANG, new CancelSignal()));
    board.close();
  }

  private static boolean left(CardDoor door) {
    return door.awaitRequest(Duration.ofMillis(100), new CancelSignal())
        instanceof DoorRequest.Left;
  }

  private static boolean seesPress(Cabinet cabinet, CancelSignal enough) {
    SensorChange press = new SensorChange.Changed(Sensor.EXIT_BUTTON, true);
    SensorChange seen = cabinet.awaitChange(HANG, enough);
    while (seen instanceof SensorChange.Changed && !seen.equals(press)) {
      seen = cabinet.awaitChange(HANG, enough);
    }
    return seen.equals(press);
  }
}
