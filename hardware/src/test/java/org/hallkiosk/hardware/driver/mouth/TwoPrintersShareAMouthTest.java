package org.hallkiosk.hardware.driver.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What one printer's call draws into the bin is nothing that the other's citizen has taken.
@Timeout(60)
class TwoPrintersShareAMouthTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MouthScene scene = new MouthScene();
  private final AtomicReference<PaperRetraction> others =
      new AtomicReference<>(new PaperRetraction.NotFitted());
  private CabinetMouth other = scene.driver;

  @BeforeEach
  void share() {
    other =
        new CabinetMouth(
            scene.cabinet,
            MouthScene.settings(),
            scene.turn,
            scene.time,
            pause -> MouthTime.pause(scene.time, pause));
    scene.mouth.lay();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @Test
  void papers_that_the_other_drew_back_are_not_called_taken() {
    scene.at(Duration.ofSeconds(1), () -> others.set(other.retract()));
    assertEquals(FaultCode.NOT_TAKEN, MouthScene.fault(scene.await(PATIENCE)).code());
    assertEquals(new PaperRetraction.Retracted(), others.get());
  }

  @Test
  void the_motor_is_not_begun_a_second_time_while_it_runs() {
    scene.at(Duration.ofMillis(600), () -> others.set(other.retract()));
    scene.happen("mouth-motor-dead");
    scene.driver.retract();
    assertEquals(FaultCode.DEVICE_ERROR, MouthScene.fault(others.get()).code());
    assertEquals(1, scene.board.pulses());
  }

  @Test
  void who_waits_after_it_finds_an_empty_mouth() {
    assertEquals(new PaperRetraction.Retracted(), other.retract());
    assertEquals(new PaperRemoval.Taken(), scene.await(PATIENCE));
  }
}
