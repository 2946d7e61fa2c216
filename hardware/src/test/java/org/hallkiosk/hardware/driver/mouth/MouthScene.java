package org.hallkiosk.hardware.driver.mouth;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;
import org.hallkiosk.hardware.driver.modbus.ModbusCabinet;
import org.hallkiosk.hardware.driver.modbus.ModbusSettings;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.modbus.CabinetFaults;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.simulator.mouth.MouthFaults;
import org.hallkiosk.hardware.simulator.mouth.SimulatedMouth;
import org.hallkiosk.hardware.transport.Waiter;

/// A mouth on a relay board: its barrier on input 6, its motor on relay 1, all on a clock that
/// jumps.
final class MouthScene implements AutoCloseable {
  static final Map<String, String> WIRING =
      Map.of(
          "motor.papers", "relay:1",
          "lock.entry", "relay:0",
          "sensor.papers", "input:6",
          "sensor.presence", "input:0");

  final VirtualTime time = new VirtualTime(2);
  final SimulatedMouth mouth = new SimulatedMouth(time);
  final SimulatedRelayBoard board = wired(new SimulatedRelayBoard(1, 8, time), mouth);
  final SimulatedLine line = new SimulatedLine("sim:cabinet", LineSpeed.baud(9600), time, board);
  final FaultBoard faults =
      MouthFaults.of(CabinetFaults.of("cabinet", line, board, Map.of()), mouth);
  final MouthTurn turn = new MouthTurn();
  final ModbusCabinet cabinet;
  final CabinetMouth driver;

  /// How often the driver paused, which its waits do between two looks.
  final AtomicInteger pauses = new AtomicInteger();

  private Runnable whilePaused = () -> {};

  MouthScene() {
    this(WIRING);
  }

  MouthScene(Map<String, String> wiring) {
    cabinet = new ModbusCabinet(line, ModbusSettings.of(wiring), time, waiter());
    driver = new CabinetMouth(cabinet, settings(), turn, time, waiter());
  }

  static SimulatedRelayBoard wired(SimulatedRelayBoard board, SimulatedMouth mouth) {
    board.sensor(6, mouth::covered);
    board.motor(1, mouth::motor);
    return board;
  }

  static MouthSettings settings() {
    return MouthSettings.of(Map.of("mouth", "papers")).orElseThrow();
  }

  private Waiter waiter() {
    return pause -> {
      pauses.incrementAndGet();
      whilePaused.run();
      MouthTime.pause(time, pause);
    };
  }

  /// Happens once, in a pause of the driver's at or after this moment.
  void at(Duration when, Runnable act) {
    long moment = time.nanos() + when.toNanos();
    whilePaused =
        () -> {
          if (time.nanos() >= moment) {
            whilePaused = () -> {};
            act.run();
          }
        };
  }

  void happen(String fault) {
    faults.happen(fault, "");
  }

  PaperRemoval await(Duration patience) {
    return driver.awaitTaken(patience, new CancelSignal());
  }

  static Fault fault(PaperRetraction drawn) {
    return assertInstanceOf(PaperRetraction.Failed.class, drawn, drawn::toString).fault();
  }

  static Fault fault(PaperRemoval removal) {
    return assertInstanceOf(PaperRemoval.Failed.class, removal, removal::toString).fault();
  }

  @Override
  public void close() {
    driver.close();
  }
}
