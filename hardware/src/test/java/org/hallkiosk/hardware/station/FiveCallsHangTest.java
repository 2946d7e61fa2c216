package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.IdCardReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One driver hangs again and again: threads are not spent without end.
@Timeout(120)
class FiveCallsHangTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration HANG = Duration.ofSeconds(60);

  private final Ward ward = new Ward();
  private final CancelSignal never = new CancelSignal();
  private final List<StuckDriver<IdCardReader>> made = new ArrayList<>();
  private final SupervisedIdCardReader reader =
      new SupervisedIdCardReader(ward.device(DeviceKind.ID_CARD_READER, this::another));
  private final StuckDriver<CodeScanner> scanner =
      new StuckDriver<>(CodeScanner.class, CodeScan.NoCode::new);

  private synchronized IdCardReader another() {
    made.add(new StuckDriver<>(IdCardReader.class, CardReading.NoCard::new));
    return made.getLast().driver();
  }

  @AfterEach
  void close() {
    made.forEach(StuckDriver::comeBack);
    scanner.comeBack();
    ward.close();
  }

  private void hangFourTimes() throws InterruptedException {
    for (int i = 1; i <= Abandoned.CAP; i++) {
      assertEquals(Optional.empty(), ward.abandoned.wantsRestart());
      hangAnew();
      assertEquals(i, ward.abandoned.count());
    }
  }

  /// After a pause that is long enough for a new driver.
  private void hangAnew() throws InterruptedException {
    ward.clock.pass(Duration.ofMinutes(5));
    int abandoned = ward.abandoned.count();
    Asked<CardReading> asked = Asked.of(() -> reader.read(PATIENCE, never));
    assertTrue(Patience.until(HANG, () -> entered() > abandoned), "no driver was called");
    assertInstanceOf(CardReading.Failed.class, asked.answerInTime(ward.clock));
  }

  /// How many drivers hang now.
  private synchronized int entered() {
    return (int) made.stream().filter(StuckDriver::hangs).count();
  }

  @Test
  void after_the_fourth_no_thread_is_made_and_a_restart_is_wanted() throws InterruptedException {
    hangFourTimes();
    ward.clock.pass(Duration.ofHours(1));
    Asked<CardReading> fifth = Asked.of(() -> reader.read(PATIENCE, never));
    assertInstanceOf(CardReading.Failed.class, fifth.answerInTime(ward.clock));
    assertEquals(4, made.size());
    assertEquals(
        Optional.of(
            "4 calls into devices do not come back (id-card-reader); restart the terminal, and look"
                + " at these devices if it happens again"),
        ward.abandoned.wantsRestart());
  }

  @Test
  void a_device_that_has_its_thread_already_works_on_and_may_be_the_fifth()
      throws InterruptedException {
    SupervisedCodeScanner codes =
        new SupervisedCodeScanner(ward.device(DeviceKind.CODE_SCANNER, scanner::driver));
    hangFourTimes();
    Asked<CodeScan> asked = Asked.of(() -> codes.scan(PATIENCE, never));
    scanner.awaitEntered();
    assertInstanceOf(CodeScan.Failed.class, asked.answerInTime(ward.clock));
    assertEquals(5, ward.abandoned.count());
  }

  @Test
  void a_thread_that_comes_back_makes_room_again() throws InterruptedException {
    hangFourTimes();
    made.getFirst().comeBack();
    assertTrue(Patience.until(HANG, () -> ward.abandoned.wantsRestart().isEmpty()));
    hangAnew();
    assertEquals(5, made.size());
  }
}
