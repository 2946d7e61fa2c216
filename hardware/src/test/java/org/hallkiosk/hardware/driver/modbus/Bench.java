package org.hallkiosk.hardware.driver.modbus;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.LineTime;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.transport.Waiter;

/// A cabinet on a bench.
final class Bench {
  static final Duration HANG = Duration.ofSeconds(30);
  static final Map<String, String> OPTIONS =
      Map.of(
          "lock.entry", "relay:0",
          "motor.papers", "relay:1",
          "light.id-card", "relay:2",
          "light.scanner", "relay:3:normally-closed",
          "outlet.receipt-printer", "relay:5:normally-closed",
          "outlet.camera", "relay:6",
          "sensor.presence", "input:0",
          "sensor.tamper", "input:1",
          "sensor.exit-button", "input:5");

  private Bench() {}

  static SimulatedLine line(FarEnd board) {
    return new SimulatedLine("sim:cabinet", LineSpeed.UNPACED, new RealTime(), board);
  }

  /// Pauses on a line's clock.
  static Waiter waiter(LineTime time) {
    return pause -> {
      time.lock();
      try {
        long end = time.nanos() + pause.toNanos();
        while (time.nanos() < end) {
          time.await(end);
        }
      } catch (InterruptedIOException e) {
        throw new InterruptedException(e.getMessage());
      } finally {
        time.unlock();
      }
    };
  }
}
