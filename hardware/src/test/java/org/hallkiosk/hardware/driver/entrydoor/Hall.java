package org.hallkiosk.hardware.driver.entrydoor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.driver.modbus.ModbusCabinet;
import org.hallkiosk.hardware.driver.modbus.ModbusSettings;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// A hall's door: a reader outside, a strike on relay 0, an exit button on input 5.
final class Hall {
  static final Map<String, String> WIRING =
      Map.of(
          "lock.entry", "relay:0",
          "light.lamp", "relay:1",
          "sensor.exit-button", "input:5",
          "sensor.presence", "input:0",
          "answer-ms", "3000");

  final SimulatedSamModule module = new SimulatedSamModule();

  /// The board's own clock, which stands until a test moves it: no pulse ends while a loaded
  /// machine thinks.
  final AtomicLong boardClock = new AtomicLong(1);

  final SimulatedRelayBoard board = new SimulatedRelayBoard(1, 8, boardClock::get);
  final SimulatedLine readerLine =
      new SimulatedLine("sim:outer-reader", LineSpeed.UNPACED, new RealTime(), module);
  final SimulatedLine boardLine =
      new SimulatedLine("sim:cabinet", LineSpeed.UNPACED, new RealTime(), board);

  void boardPasses(Duration time) {
    boardClock.addAndGet(time.toNanos());
  }

  CardDoor door() {
    return door(readerLine, cabinet(boardLine, WIRING), LocalDate.of(2026, 6, 1), Map.of());
  }

  Cabinet cabinet(ByteLinkOpener line, Map<String, String> wiring) {
    return new ModbusCabinet(line, ModbusSettings.of(wiring), Ticker.SYSTEM, Waiter.SYSTEM);
  }

  CardDoor door(
      ByteLinkOpener reader, Cabinet cabinet, LocalDate today, Map<String, String> options) {
    Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    return new CardDoor(
        new SamReader(reader, Ticker.SYSTEM),
        cabinet,
        DoorSettings.of(options),
        Clock.fixed(noon, ZoneOffset.UTC),
        Ticker.SYSTEM,
        Waiter.SYSTEM);
  }
}
