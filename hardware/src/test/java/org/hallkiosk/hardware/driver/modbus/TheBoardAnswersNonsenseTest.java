package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.device.WhoActs;
import org.hallkiosk.hardware.simulator.line.WireFault;
import org.hallkiosk.hardware.simulator.modbus.BoardFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damage on the line, and boards that answer what nobody asked.
@Timeout(60)
class TheBoardAnswersNonsenseTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.cabinet.close();
  }

  private String after(Consumer<Scene> accident) {
    scene.line.faults().clear();
    scene.board.clearFault();
    accident.accept(scene);
    return scene.change() instanceof SensorChange.Failed(var fault) ? fault.code().name() : "well";
  }

  private String afterThree(WireFault fault) {
    return after(
        it -> {
          for (int i = 0; i < 3; i++) {
            it.line.faults().add(fault);
          }
        });
  }

  @Test
  void what_strikes_once_is_made_good_by_asking_again() {
    assertEquals("well", after(it -> it.line.faults().add(new WireFault.Silence())));
    assertEquals("well", after(it -> it.line.faults().add(new WireFault.FlippedChecksum())));
    assertEquals("well", after(it -> it.line.faults().add(new WireFault.Cut(4))));
    assertEquals("well", after(it -> it.line.faults().add(new WireFault.Noise(new byte[] {1, 2}))));
    assertEquals("well", after(it -> it.board.fault(new BoardFault.OtherSlave(), 1)));
    assertEquals("well", after(it -> it.board.fault(new BoardFault.LyingLength(255), 2)));
  }

  @Test
  void what_lasts_has_its_fault() {
    assertEquals("NO_ANSWER", afterThree(new WireFault.Silence()));
    assertEquals("GARBLED_ANSWER", afterThree(new WireFault.FlippedChecksum()));
    assertEquals("GARBLED_ANSWER", afterThree(new WireFault.Cut(4)));
    assertEquals("GARBLED_ANSWER", afterThree(new WireFault.Drip(Duration.ofMillis(100))));
    assertEquals("GARBLED_ANSWER", after(it -> it.board.fault(new BoardFault.OtherSlave())));
    assertEquals("GARBLED_ANSWER", after(it -> it.board.fault(new BoardFault.LyingLength(255))));
    assertEquals("NO_ANSWER", after(it -> it.board.fault(new BoardFault.Deaf())));
    assertEquals("NOT_CONNECTED", after(it -> it.line.faults().add(new WireFault.Unplugged(3))));
    assertEquals("STALLED_WRITE", after(it -> it.line.faults().stall(true)));
    assertEquals("well", after(_ -> {}));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void an_exception_about_the_request_is_the_administrator_s(int code) {
    scene.board.fault(new BoardFault.Refusal(code));
    var fault = assertInstanceOf(SensorChange.Failed.class, scene.change()).fault();
    assertEquals(FaultCode.DEVICE_ERROR, fault.code());
    assertEquals(WhoActs.ADMINISTRATOR, fault.whoActs());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5, 6, 0x7F})
  void any_other_exception_is_the_technician_s(int code) {
    scene.board.fault(new BoardFault.Refusal(code));
    var fault = assertInstanceOf(SensorChange.Failed.class, scene.change()).fault();
    assertEquals(WhoActs.TECHNICIAN, fault.whoActs());
  }

  @Test
  void an_unplugged_board_is_not_connected_until_it_is_plugged_in() {
    assertEquals(Health.READY, scene.cabinet.check());
    scene.line.unplug();
    assertEquals(FaultCode.NOT_CONNECTED, scene.cabinet.check().faults().getFirst().code());
    scene.line.plugIn();
    assertEquals(Health.READY, scene.cabinet.check());
  }
}
