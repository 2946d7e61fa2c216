package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;

/// Driver and board at the two ends of one line, on a clock that jumps.
final class Scene {
  static final Lock ENTRY = new Lock("entry");

  final VirtualTime time = new VirtualTime(2);
  final SimulatedRelayBoard board = new SimulatedRelayBoard(1, 8, time);
  final SimulatedLine line = new SimulatedLine("sim:cabinet", LineSpeed.baud(9600), time, board);
  final ModbusCabinet cabinet;

  Scene() {
    this(Map.of());
  }

  Scene(Map<String, String> more) {
    Map<String, String> options = new HashMap<>(Bench.OPTIONS);
    options.putAll(more);
    cabinet = new ModbusCabinet(line, ModbusSettings.of(options), time, Bench.waiter(time));
  }

  CabinetAction release(int millis) {
    return cabinet.release(ENTRY, Duration.ofMillis(millis));
  }

  SensorChange change() {
    return cabinet.awaitChange(Duration.ofSeconds(5), new CancelSignal());
  }

  void knowSensors() {
    cabinet.capabilities().sensors().forEach(_ -> change());
  }

  static FaultCode fault(CabinetAction action) {
    return assertInstanceOf(CabinetAction.Failed.class, action, action::toString).fault().code();
  }
}
