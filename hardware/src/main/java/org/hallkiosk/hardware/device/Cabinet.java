package org.hallkiosk.hardware.device;

import java.time.Duration;

/// The terminal's box: locks, lights, sensors, and the outlets of its peripherals. Other than most
/// devices it serves several threads at once: a strike must release and a lamp must light while
/// somebody else waits for a sensor or for a peripheral's power. Only [#awaitChange] belongs to one
/// thread at a time.
public interface Cabinet extends Device {
  /// What is wired, which does not change while it is open. Never blocks.
  CabinetCapabilities capabilities();

  /// Releases a lock for a time that the board itself keeps, so that it locks again even when this
  /// process dies. Blocks up to 2 s, not for the pulse.
  ///
  /// @param pulse from 100 ms to 30 s
  CabinetAction release(Lock lock, Duration pulse);

  /// Blocks up to 2 s.
  CabinetAction light(Light light, boolean on);

  /// Runs a motor for a time that the board or its wiring keeps, so that it stops even when this
  /// process dies. Blocks up to 2 s, not for the pulse.
  ///
  /// @param pulse from 100 ms to 30 s
  CabinetAction run(Motor motor, Duration pulse);

  /// Takes one peripheral's power away for a time and gives it back. Blocks for `off` and up to 4 s
  /// more.
  CabinetAction powerCycle(Outlet outlet, Duration off);

  /// Asks for one sensor's state, which counts once it is steady. It changes nothing of what
  /// [#awaitChange] tells. Blocks up to 2 s beyond what an input here takes to be steady.
  SensorLook look(Sensor sensor);

  /// Waits until a sensor's state differs from what the last call told; the first call tells every
  /// wired sensor's state, one a call. Blocks up to `patience`.
  SensorChange awaitChange(Duration patience, CancelSignal cancel);
}
