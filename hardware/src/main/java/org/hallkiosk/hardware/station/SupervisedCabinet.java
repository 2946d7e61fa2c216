package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Motor;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.device.SensorLook;

record SupervisedCabinet(Supervisor<Cabinet> supervisor) implements Cabinet, Supervised<Cabinet> {
  private static final Duration SWITCHING = Duration.ofSeconds(2);
  private static final Duration AROUND_A_CYCLE = Duration.ofSeconds(4);

  /// An input's own steadiness may be set to 10 s.
  private static final Duration LOOKING = Duration.ofSeconds(12);

  @Override
  public CabinetCapabilities capabilities() {
    return supervisor.glance(Cabinet::capabilities, CabinetCapabilities.NOTHING);
  }

  @Override
  public CabinetAction release(Lock lock, Duration pulse) {
    return supervisor.call(
        Operation.of(
            "release a lock",
            SWITCHING,
            cabinet -> cabinet.release(lock, pulse),
            CabinetAction.Failed::new));
  }

  @Override
  public CabinetAction light(Light light, boolean on) {
    return supervisor.call(
        Operation.of(
            "switch a light",
            SWITCHING,
            cabinet -> cabinet.light(light, on),
            CabinetAction.Failed::new));
  }

  @Override
  public CabinetAction run(Motor motor, Duration pulse) {
    return supervisor.call(
        Operation.of(
            "run a motor",
            SWITCHING,
            cabinet -> cabinet.run(motor, pulse),
            CabinetAction.Failed::new));
  }

  @Override
  public SensorLook look(Sensor sensor) {
    return supervisor.call(
        Operation.of(
            "look at a sensor", LOOKING, cabinet -> cabinet.look(sensor), SensorLook.Failed::new));
  }

  @Override
  public CabinetAction powerCycle(Outlet outlet, Duration off) {
    return supervisor.call(
        Operation.of(
            "power-cycle",
            off.plus(AROUND_A_CYCLE),
            cabinet -> cabinet.powerCycle(outlet, off),
            CabinetAction.Failed::new));
  }

  @Override
  public SensorChange awaitChange(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<Cabinet, SensorChange>of(
                "wait for a sensor",
                patience.plus(SWITCHING),
                cabinet -> cabinet.awaitChange(patience, cancel),
                SensorChange.Failed::new)
            .cancelledBy(cancel, SWITCHING));
  }
}
