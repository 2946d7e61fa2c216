package org.hallkiosk.hardware.driver.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;
import org.hallkiosk.hardware.device.WhoActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The motor ran, or did not, and the papers lie where they lay.
@Timeout(60)
class TheRetractorIsStuckTest {
  @ParameterizedTest
  @ValueSource(strings = {"mouth-motor-dead", "paper-stuck", "paper-torn"})
  void what_is_still_felt_is_never_called_retracted(String fault) {
    try (MouthScene scene = new MouthScene()) {
      scene.mouth.lay();
      scene.happen(fault);
      assertStuck(scene);
      assertEquals(0, scene.mouth.binned());
    }
  }

  /// Whoever believes the motor would say so here: the papers do lie in the bin.
  @Test
  void a_barrier_that_stays_covered_leaves_it_failed() {
    try (MouthScene scene = new MouthScene()) {
      scene.mouth.lay();
      scene.happen("mouth-covered");
      assertStuck(scene);
      assertEquals(1, scene.mouth.binned());
    }
  }

  private static void assertStuck(MouthScene scene) {
    var told = MouthScene.fault(scene.driver.retract());
    assertEquals(FaultCode.PAPER_JAM, told.code());
    assertEquals(WhoActs.ATTENDANT, told.whoActs());
    assertEquals(1, scene.board.pulses());
    assertEquals(Health.broken(told), scene.driver.check(), "it is still felt");
  }

  @Test
  void it_is_well_again_as_soon_as_somebody_took_them_out() {
    try (MouthScene scene = new MouthScene()) {
      scene.mouth.lay();
      scene.happen("paper-stuck");
      assertStuck(scene);
      scene.happen("take-papers");
      assertEquals(Health.READY, scene.driver.check());
      assertEquals(new PaperRemoval.Taken(), scene.await(Duration.ofSeconds(1)));
    }
  }

  @Test
  void a_pulse_too_short_for_the_papers_is_found_out() {
    try (MouthScene scene = new MouthScene()) {
      scene.mouth.lay();
      CabinetMouth hasty =
          new CabinetMouth(
              scene.cabinet,
              new MouthSettings(
                  MouthScene.settings().sensor(),
                  MouthScene.settings().motor(),
                  Duration.ofMillis(200)),
              scene.turn,
              scene.time,
              pause -> MouthTime.pause(scene.time, pause));
      assertEquals(FaultCode.PAPER_JAM, MouthScene.fault(hasty.retract()).code());
    }
  }

  @Test
  void a_relay_that_does_not_follow_is_told() {
    try (MouthScene scene = new MouthScene()) {
      scene.mouth.lay();
      scene.board.stick(1, true);
      assertEquals(FaultCode.DEVICE_ERROR, MouthScene.fault(scene.driver.retract()).code());
    }
  }

  @Test
  void without_a_motor_papers_lie_where_they_lay() {
    try (MouthScene scene = new MouthScene(Map.of("sensor.papers", "input:6"))) {
      scene.mouth.lay();
      assertFalse(scene.driver.retracts());
      assertEquals(new PaperRetraction.NotFitted(), scene.driver.retract());
      assertEquals(1, scene.mouth.lying());
    }
  }

  @Test
  void a_motor_that_stays_energised_is_let_go_by_the_next_check() {
    try (MouthScene scene = new MouthScene()) {
      scene.board.weld(1);
      assertFalse(scene.cabinet.check().ready());
      assertTrue(scene.cabinet.health().faults().getFirst().detail().contains("motor papers"));
    }
  }
}
