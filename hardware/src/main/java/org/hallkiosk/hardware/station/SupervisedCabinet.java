package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.Set;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.device.SensorChange;

record SupervisedCabinet(Supervisor<Cabinet> supervisor) implements Cabinet, Supervised<Cabinet> {
  private static final Duration SWITCHING = Duration.ofSeconds(2);
  private static final Duration AROUND_A_CYCLE = Duration.ofSeconds(4);

  private static final CabinetCapabilities NOTHING =
      new CabinetCapabilities(Set.of(), Set.of(), Set.of(), Set.of());

  @Override
  public CabinetCapabilities capabilities() {
    return supervisor.glance(Cabinet::capabilities, NOTHING);
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
