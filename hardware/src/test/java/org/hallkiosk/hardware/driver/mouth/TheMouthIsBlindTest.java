package org.hallkiosk.hardware.driver.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperRetraction;
import org.hallkiosk.hardware.device.WhoActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The sensor cannot be asked, or says nothing that can be believed.
@Timeout(60)
class TheMouthIsBlindTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void a_board_that_falls_silent_ends_the_wait_with_its_fault() {
    try (MouthScene scene = new MouthScene()) {
      scene.mouth.lay();
      scene.at(Duration.ofSeconds(2), () -> scene.happen("deaf"));
      assertEquals(FaultCode.NO_ANSWER, MouthScene.fault(scene.await(PATIENCE)).code());
      assertEquals(FaultCode.NO_ANSWER, MouthScene.fault(scene.driver.retract()).code());
      assertEquals(0, scene.board.pulses(), "no motor runs on papers that nobody feels");
      scene.happen("heal-board");
      assertEquals(Health.READY, scene.driver.check());
    }
  }

  @Test
  void a_board_that_falls_silent_after_the_pulse_leaves_it_failed() {
    try (MouthScene scene = new MouthScene()) {
      scene.mouth.lay();
      scene.at(Duration.ofMillis(500), () -> scene.happen("deaf"));
      assertEquals(FaultCode.NO_ANSWER, MouthScene.fault(scene.driver.retract()).code());
      assertEquals(1, scene.board.pulses());
    }
  }

  @Test
  void a_sensor_that_is_not_wired_is_for_the_administrator() {
    try (MouthScene scene = new MouthScene(Map.of("motor.papers", "relay:1"))) {
      var told = MouthScene.fault(scene.await(PATIENCE));
      assertEquals(WhoActs.ADMINISTRATOR, told.whoActs());
      assertTrue(told.detail().contains("sensor papers"), told::detail);
      assertEquals(told, MouthScene.fault(scene.driver.retract()));
      assertEquals(Health.broken(told), scene.driver.check());
    }
  }

  @Test
  void a_sensor_that_flutters_is_told_and_not_believed() {
    try (MouthScene scene = new MouthScene()) {
      AtomicBoolean last = new AtomicBoolean();
      scene.board.sensor(6, () -> last.getAndSet(!last.get()));
      assertEquals(FaultCode.DEVICE_ERROR, MouthScene.fault(scene.driver.retract()).code());
      assertEquals(FaultCode.DEVICE_ERROR, MouthScene.fault(scene.await(PATIENCE)).code());
    }
  }

  /// A barrier that never sees anything cannot be told from an empty mouth, and no motor runs.
  @Test
  void a_barrier_that_sees_nothing_never_makes_papers_retracted() {
    try (MouthScene scene = new MouthScene()) {
      scene.mouth.lay();
      scene.happen("mouth-blind");
      assertEquals(new PaperRetraction.NothingThere(), scene.driver.retract());
      scene.happen("mouth-sees");
      assertEquals(new PaperRetraction.Retracted(), scene.driver.retract());
    }
  }
}
