package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.simulator.entrydoor.EntryDoorFaults;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.gpio.PinFaults;
import org.hallkiosk.hardware.simulator.gpio.SimulatedPins;
import org.hallkiosk.hardware.simulator.modbus.CabinetFaults;
import org.hallkiosk.hardware.simulator.nut.PowerFaults;
import org.hallkiosk.hardware.simulator.nut.SimulatedUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What the workbench's buttons and a timeline call by name does happen.
@Timeout(60)
class EveryFaultHappensTest {
  private final Scene scene = new Scene();
  private final FaultBoard faults =
      CabinetFaults.of("cabinet", scene.line, scene.board, CabinetFaults.INPUTS);

  @AfterEach
  void close() {
    scene.cabinet.close();
  }

  private void happen(String name) {
    faults.happen(name, "");
  }

  @Test
  void people_are_felt() {
    scene.knowSensors();
    happen("step-before");
    assertEquals(new SensorChange.Changed(Sensor.PRESENCE, true), scene.change());
    happen("step-away");
    assertEquals(new SensorChange.Changed(Sensor.PRESENCE, false), scene.change());
    happen("tamper");
    assertEquals(new SensorChange.Changed(Sensor.TAMPER, true), scene.change());
    happen("press-exit-button");
    assertEquals(new SensorChange.Changed(Sensor.EXIT_BUTTON, true), scene.change());
  }

  @Test
  void the_board_fails_and_heals() {
    assertEquals(Health.READY, scene.cabinet.check());
    for (String name : new String[] {"deaf", "other-slave"}) {
      happen(name);
      assertFalse(scene.cabinet.check().ready(), name);
      happen("heal-board");
      assertTrue(scene.cabinet.check().ready(), name);
    }
    faults.happen("exception", "4");
    assertEquals(FaultCode.DEVICE_ERROR, scene.cabinet.check().faults().getFirst().code());
    happen("heal-board");
    faults.happen("lying-length", "200");
    assertFalse(scene.cabinet.check().ready());
    happen("heal-board");
    happen("silent-work");
    assertEquals(new CabinetAction.Done(), scene.release(3000));
    assertThrows(IllegalArgumentException.class, () -> faults.happen("welded-relay", "99"));
  }

  @Test
  void every_board_can_be_put_up() {
    assertTrue(
        PowerFaults.of("power", scene.line, new SimulatedUps("x")).names().contains("cut-mains"));
    assertTrue(
        PinFaults.of("cabinet", new SimulatedPins(8), Map.of("presence", 3))
            .names()
            .contains("step-before"));
    assertTrue(
        EntryDoorFaults.of(scene.line, scene.line, scene.board)
            .names()
            .contains("press-exit-button"));
  }
}
