package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Light;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A relay does not do as it is told, although the board confirms it.
@Timeout(60)
class ARelaySticksTest {
  private static final Light LAMP = new Light("id-card");
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.cabinet.close();
  }

  @Test
  void a_lamp_that_stays_dark_is_not_called_lit() {
    scene.board.stick(2, true);
    assertEquals(FaultCode.DEVICE_ERROR, Scene.fault(scene.cabinet.light(LAMP, true)));
    scene.board.stick(2, false);
    assertEquals(new CabinetAction.Done(), scene.cabinet.light(LAMP, true));
    assertTrue(scene.board.relay(2));
  }

  @Test
  void a_lamp_on_a_resting_contact_lights_when_its_relay_falls() {
    scene.board.restart();
    scene.cabinet.light(new Light("scanner"), false);
    assertTrue(scene.board.relay(3));
    scene.cabinet.light(new Light("scanner"), true);
    assertFalse(scene.board.relay(3));
  }

  @Test
  void a_strike_that_does_not_pull_is_told() {
    scene.board.stick(0, true);
    assertEquals(FaultCode.DEVICE_ERROR, Scene.fault(scene.release(3000)));
  }

  @Test
  void a_strike_that_is_welded_together_is_a_fault_until_it_is_mended() {
    scene.cabinet.check();
    scene.board.weld(0);
    Health welded = scene.cabinet.check();
    assertEquals("the strike entry stays energised: relay 0", welded.faults().getFirst().detail());
    scene.board.stick(0, false);
    assertEquals(Health.READY, scene.cabinet.check());
    assertFalse(scene.board.relay(0), "the check let it go");
  }

  @Test
  void a_strike_in_its_pulse_is_left_alone_by_a_check() {
    scene.cabinet.check();
    scene.release(3000);
    assertEquals(Health.READY, scene.cabinet.check());
    assertTrue(scene.board.relay(0));
  }

  @Test
  void an_outlet_that_went_dark_with_the_board_s_power_is_lit_again() {
    scene.cabinet.check();
    assertTrue(scene.board.relay(6));
    scene.board.restart();
    assertEquals(Health.READY, scene.cabinet.check());
    assertTrue(scene.board.relay(6));
  }
}
