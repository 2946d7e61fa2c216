package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.simulator.line.WireFault;
import org.hallkiosk.hardware.simulator.modbus.BoardFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A request, or its answer, is lost on the way. A door must not stand open twice as long for it.
@Timeout(60)
class APulseIsLostTest {
  private final Scene scene = new Scene();

  @AfterEach
  void close() {
    scene.cabinet.close();
  }

  @Test
  void a_pulse_pulls_the_relay_and_lets_it_go_by_the_board_s_own_clock() throws Exception {
    assertEquals(new CabinetAction.Done(), scene.release(1500));
    assertTrue(scene.board.relay(0));
    scene.cabinet.check();
    Bench.waiter(scene.time).pause(Duration.ofMillis(1500));
    assertFalse(scene.board.relay(0));
    assertEquals(1, scene.board.pulses());
  }

  @Test
  void a_lost_answer_is_made_good_by_looking_and_the_pulse_not_repeated() {
    scene.board.fault(new BoardFault.SilentWork(), 1);
    assertEquals(new CabinetAction.Done(), scene.release(3000));
    assertEquals(1, scene.board.pulses());
  }

  @Test
  void a_damaged_answer_is_made_good_in_the_same_way() {
    scene.line.faults().add(new WireFault.FlippedChecksum());
    assertEquals(new CabinetAction.Done(), scene.release(3000));
    scene.line.faults().add(new WireFault.Cut(5));
    assertEquals(new CabinetAction.Done(), scene.release(3000));
    assertEquals(2, scene.board.pulses());
  }

  @Test
  void a_lost_request_is_repeated_once_the_board_says_that_no_pulse_runs() {
    scene.board.fault(new BoardFault.Deaf(), 1);
    assertEquals(new CabinetAction.Done(), scene.release(3000));
    assertEquals(1, scene.board.pulses());
  }

  @Test
  void a_pulse_that_may_have_ended_already_is_not_repeated() {
    scene.board.fault(new BoardFault.SilentWork(), 1);
    assertEquals(FaultCode.NO_ANSWER, Scene.fault(scene.release(200)));
    assertEquals(1, scene.board.pulses());
  }

  @Test
  void a_board_that_stays_deaf_gets_no_third_request() {
    scene.board.fault(new BoardFault.Deaf());
    assertEquals(FaultCode.NO_ANSWER, Scene.fault(scene.release(3000)));
    assertEquals(1 + 3, scene.board.seen(), "one pulse, and three looks at the relays");
  }

  @Test
  void a_board_that_refuses_is_told_so() {
    scene.board.fault(new BoardFault.Refusal(6));
    assertEquals(FaultCode.DEVICE_ERROR, Scene.fault(scene.release(3000)));
    assertEquals(1, scene.board.seen());
  }

  @Test
  void a_wrong_echo_is_settled_by_looking() {
    scene.board.fault(new BoardFault.WrongEcho(), 1);
    assertEquals(new CabinetAction.Done(), scene.release(3000));
    assertEquals(1, scene.board.pulses());
  }
}
