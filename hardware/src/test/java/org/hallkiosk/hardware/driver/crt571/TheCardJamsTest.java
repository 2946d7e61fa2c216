package org.hallkiosk.hardware.driver.crt571;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Dispensing;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Retraction;
import org.hallkiosk.hardware.parts.ScriptedWire;
import org.hallkiosk.hardware.simulator.crt571.SimulatedCardDispenser;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Jams, empty stacks, full bins, dying lines: what is said of a card is where it is.
@Timeout(60)
class TheCardJamsTest {

  private final VirtualTime time = new VirtualTime(2);
  private final SimulatedCardDispenser machine =
      new SimulatedCardDispenser(10, Duration.ofSeconds(2));
  private final SimulatedLine line =
      new SimulatedLine("sim:crt571", LineSpeed.baud(9_600), time, machine);
  private final FaultBoard board = machine.board(line);
  private final CrtDispenser dispenser = new CrtDispenser(line, time, CrtSettings.USUAL);

  @AfterEach
  void close() {
    dispenser.close();
  }

  private Dispensing dispense() {
    return dispenser.dispense(new CancelSignal());
  }

  private void happen(String fault) {
    board.happen(fault, "");
  }

  private FaultCode notDispensed() {
    return assertInstanceOf(Dispensing.NotDispensed.class, dispense()).fault().code();
  }

  private FaultCode uncertain() {
    return assertInstanceOf(Dispensing.Uncertain.class, dispense()).fault().code();
  }

  @Test
  void a_card_is_dispensed_and_taken() {
    assertEquals(new Dispensing.AtMouth(), dispense());
    happen("take-card");
    assertEquals(
        new CardRemoval.Taken(), dispenser.awaitTaken(Duration.ofSeconds(5), new CancelSignal()));
    assertEquals(new Retraction.NoCard(), dispenser.retract());
    assertEquals(9, machine.inStack());
    assertEquals(1, machine.taken());
  }

  @Test
  void a_card_that_nobody_takes_goes_into_the_bin() {
    dispense();
    assertEquals(
        new CardRemoval.StillThere(),
        dispenser.awaitTaken(Duration.ofSeconds(30), new CancelSignal()));
    assertEquals(FaultCode.NOT_TAKEN, notDispensed());
    assertEquals(new Retraction.Retracted(), dispenser.retract());
    assertEquals(1, machine.inBin());
  }

  @Test
  void a_jam_is_uncertain_and_stays_until_it_is_cleared() {
    happen("jam");
    assertEquals(FaultCode.CARD_JAM, uncertain());
    assertFalse(dispenser.check().ready());
    assertEquals(FaultCode.CARD_JAM, notDispensed());
    happen("clear-jam");
    assertTrue(dispenser.check().ready());
    assertEquals(new Dispensing.AtMouth(), dispense());
  }

  @Test
  void an_empty_stack_gives_nothing() {
    happen("empty");
    assertEquals(FaultCode.STOCK_OUT, notDispensed());
    board.happen("fill", "3");
    assertEquals(FaultCode.STOCK_LOW, dispenser.check().warnings().getFirst().code());
    assertEquals(new Dispensing.AtMouth(), dispense());
  }

  @Test
  void a_full_bin_keeps_the_card_at_the_mouth() {
    dispense();
    happen("bin-full");
    Retraction.Failed failed = assertInstanceOf(Retraction.Failed.class, dispenser.retract());
    assertEquals(FaultCode.BIN_FULL, failed.fault().code());
    happen("empty-bin");
    assertEquals(new Retraction.Retracted(), dispenser.retract());
  }

  @Test
  void a_dispenser_that_lost_its_power_is_initialised_by_itself() {
    dispense();
    happen("lose-power");
    assertEquals(new Retraction.Retracted(), dispenser.retract());
  }

  @Test
  void a_line_that_dies_after_the_movement_is_decided_by_the_sensors() {
    dispenser.check();
    happen("die-after-moving");
    assertEquals(new Dispensing.AtMouth(), dispense());
    assertEquals(9, machine.inStack());
  }

  @Test
  void a_line_that_dies_before_the_movement_is_uncertain() {
    dispenser.check();
    happen("die-before-moving");
    assertEquals(FaultCode.NOT_CONNECTED, uncertain());
    assertEquals(10, machine.inStack());
  }

  @Test
  void an_unplugged_dispenser_gives_nothing_and_comes_back() {
    happen("unplug");
    assertEquals(FaultCode.NOT_CONNECTED, notDispensed());
    happen("plug-in");
    assertEquals(new Dispensing.AtMouth(), dispense());
  }

  @ParameterizedTest
  @CsvSource({"noise, ''", "drip, 5"})
  void what_only_disturbs_does_not_change_the_end(String fault, String argument) {
    dispenser.check();
    board.happen(fault, argument);
    assertEquals(new Dispensing.AtMouth(), dispense());
  }

  @ParameterizedTest
  @CsvSource({"silence, ''", "half-frame, 0", "unplug-within, 0"})
  void a_disturbed_question_moves_no_card(String fault, String argument) {
    dispenser.check();
    board.happen(fault, argument);
    notDispensed();
    assertEquals(10, machine.inStack());
    happen("heal");
    happen("plug-in");
    assertEquals(new Dispensing.AtMouth(), dispense());
  }

  @Test
  void a_cancel_before_the_movement_moves_nothing() {
    CancelSignal cancel = new CancelSignal();
    cancel.request();
    assertEquals(new Dispensing.Cancelled(), dispenser.dispense(cancel));
    assertEquals(10, machine.inStack());
  }

  @Test
  void random_answers_never_dispense_and_always_end() {
    Random random = new Random(571);
    byte[][] salt = {
      {0x06}, {0x15}, ScriptedWire.hex("06 F2 00 00 06 50 31 30 30 32 30 03 94"), {(byte) 0xF2, 0}
    };
    for (int i = 0; i < 5_000; i++) {
      ScriptedWire wire = new ScriptedWire();
      for (int reply = 0; reply < 10; reply++) {
        byte[] noise = new byte[random.nextInt(40)];
        random.nextBytes(noise);
        wire.reply(random.nextBoolean() ? salt[random.nextInt(salt.length)] : noise);
      }
      try (CrtDispenser any = new CrtDispenser(() -> wire, wire, CrtSettings.USUAL)) {
        assertFalse(any.dispense(new CancelSignal()) instanceof Dispensing.AtMouth);
        assertTrue(wire.elapsed().toSeconds() < 60, wire.elapsed().toString());
      }
    }
  }
}
