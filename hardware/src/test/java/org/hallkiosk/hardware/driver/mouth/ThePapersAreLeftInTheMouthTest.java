package org.hallkiosk.hardware.driver.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A citizen takes the papers, or goes without them.
@Timeout(60)
class ThePapersAreLeftInTheMouthTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MouthScene scene = new MouthScene();

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void papers_that_are_taken_end_the_wait() {
    scene.mouth.lay();
    scene.at(Duration.ofSeconds(5), scene.mouth::take);
    long began = scene.time.nanos();
    assertEquals(new PaperRemoval.Taken(), scene.await(PATIENCE));
    long waited = Duration.ofNanos(scene.time.nanos() - began).toMillis();
    assertTrue(waited >= 5_000 && waited < 5_500, waited + " ms");
    assertEquals(new PaperRetraction.NothingThere(), scene.driver.retract());
    assertEquals(0, scene.board.pulses(), "no motor ran for nothing");
  }

  @Test
  void papers_that_nobody_takes_are_drawn_back() {
    scene.mouth.lay();
    assertEquals(new PaperRemoval.StillThere(), scene.await(PATIENCE));
    assertTrue(scene.driver.retracts());
    assertEquals(new PaperRetraction.Retracted(), scene.driver.retract());
    assertEquals(1, scene.mouth.binned());
    assertEquals(new PaperRetraction.NothingThere(), scene.driver.retract());
    assertEquals(Health.READY, scene.driver.check());
  }

  @Test
  void the_motor_stops_by_the_board_s_own_timer_when_the_terminal_dies() {
    scene.mouth.lay();
    scene.at(
        Duration.ofMillis(300),
        () -> {
          scene.line.unplug();
          scene.time.leave();
        });
    MouthScene.fault(scene.driver.retract());
    assertEquals(1, scene.board.pulses());
    MouthScenes.pass(scene, Duration.ofSeconds(2));
    assertEquals(false, scene.board.relay(1), "the motor runs on");
  }

  @Test
  void a_cancelled_wait_is_not_called_taken() {
    scene.mouth.lay();
    CancelSignal cancel = new CancelSignal();
    scene.at(Duration.ofSeconds(2), cancel::request);
    assertEquals(new PaperRemoval.Cancelled(), scene.driver.awaitTaken(PATIENCE, cancel));
  }

  @Test
  void a_shadow_that_flits_over_the_barrier_is_no_taking() {
    scene.mouth.lay();
    scene.at(
        Duration.ofSeconds(1),
        () -> {
          scene.mouth.barrierSays(false);
          scene.at(Duration.ofMillis(10), scene.mouth::healBarrier);
        });
    assertEquals(new PaperRemoval.StillThere(), scene.await(Duration.ofSeconds(5)));
  }
}
