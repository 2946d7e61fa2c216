package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CabinetCapabilities;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Motor;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;
import org.hallkiosk.hardware.device.SensorLook;

/// A cabinet that remembers whose power it took, and whose sensor waits until it is let go.
final class PuppetCabinet implements Cabinet {
  final List<Outlet> cycled = new CopyOnWriteArrayList<>();
  final CountDownLatch waiting = new CountDownLatch(1);
  final CountDownLatch letGo = new CountDownLatch(1);
  volatile Runnable whileOff = () -> {};
  private final CabinetCapabilities capabilities;

  PuppetCabinet(CabinetCapabilities capabilities) {
    this.capabilities = capabilities;
  }

  @Override
  public CabinetCapabilities capabilities() {
    return capabilities;
  }

  @Override
  public CabinetAction release(Lock lock, Duration pulse) {
    return new CabinetAction.Done();
  }

  @Override
  public CabinetAction light(Light light, boolean on) {
    return new CabinetAction.Done();
  }

  @Override
  public CabinetAction run(Motor motor, Duration pulse) {
    return new CabinetAction.NotWired(motor.name());
  }

  @Override
  public SensorLook look(Sensor sensor) {
    return new SensorLook.NotWired(sensor.configured());
  }

  @Override
  public CabinetAction powerCycle(Outlet outlet, Duration off) {
    cycled.add(outlet);
    whileOff.run();
    return new CabinetAction.Done();
  }

  @Override
  public SensorChange awaitChange(Duration patience, CancelSignal cancel) {
    waiting.countDown();
    PuppetReader.uninterruptibly(letGo);
    return new SensorChange.Unchanged();
  }

  @Override
  public Health health() {
    return Health.READY;
  }

  @Override
  public Health check() {
    return Health.READY;
  }

  @Override
  public void close() {}
}
