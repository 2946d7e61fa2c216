package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.conformance.CabinetChecks;
import org.hallkiosk.hardware.conformance.Check;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.conformance.Verdict;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Each check of a cabinet finds the driver that lacks its behaviour.
@Timeout(120)
class TheChecksCatchDefectsTest {
  private final SimulatedRelayBoard board = new SimulatedRelayBoard(1, 8, Ticker.SYSTEM);
  private final SimulatedLine line = Bench.line(board);

  /// The real driver, but for one method that always answers the same.
  private Cabinet broken(String method, Object answer) {
    Cabinet sound =
        new ModbusCabinet(line, ModbusSettings.of(Bench.OPTIONS), Ticker.SYSTEM, Waiter.SYSTEM);
    InvocationHandler handler =
        (_, called, arguments) ->
            called.getName().equals(method) ? answer : invoke(sound, called, arguments);
    return (Cabinet)
        Proxy.newProxyInstance(
            Cabinet.class.getClassLoader(), new Class<?>[] {Cabinet.class}, handler);
  }

  private static Object invoke(Cabinet sound, Method called, Object[] arguments)
      throws ReflectiveOperationException {
    return called.invoke(sound, arguments);
  }

  private boolean step(Deed deed) {
    board.input(0, deed == Deed.STEP_BEFORE);
    return deed == Deed.STEP_BEFORE || deed == Deed.STEP_AWAY;
  }

  private List<String> failing(String method, Object answer) throws InterruptedException {
    Subject<Cabinet> subject =
        new Subject<>(
            "planted",
            () -> broken(method, answer),
            Optional.of(CabinetChecks.WAITING),
            this::step,
            1);
    List<String> failing = new ArrayList<>();
    for (Check<Cabinet> check : CabinetChecks.checks()) {
      if (check.on(subject) instanceof Verdict.Failed) {
        failing.add(check.behaviour());
      }
    }
    return failing;
  }

  @Test
  void a_sound_driver_passes() throws Exception {
    assertEquals(List.of(), failing("nothing", true));
  }

  @Test
  void a_driver_that_says_done_to_everything_is_caught() throws Exception {
    assertEquals(
        List.of("a part that is not wired is named"), failing("light", new CabinetAction.Done()));
    assertEquals(
        List.of("a part that is not wired is named"),
        failing("powerCycle", new CabinetAction.Done()));
  }

  @Test
  void a_driver_that_tells_one_sensor_only_is_caught() throws Exception {
    assertEquals(
        List.of("the first calls tell each wired sensor once", "a visitor is felt, and felt to go"),
        failing("awaitChange", new SensorChange.Changed(Sensor.TAMPER, true)));
  }

  @Test
  void a_driver_that_refuses_is_caught() throws Exception {
    CabinetAction refused = new CabinetAction.NotWired("x");
    assertEquals(
        List.of(
            "a part that is not wired is named",
            "a strike releases while somebody waits for a sensor"),
        failing("release", refused));
  }
}
