package org.hallkiosk.hardware.station;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;

/// Supervisors on a clock that a test moves, and what they report.
final class Ward implements AutoCloseable {
  final SteppedClock clock = new SteppedClock();
  final List<DeviceReport> reports = new CopyOnWriteArrayList<>();
  final HealthStream stream = new HealthStream(clock, reports::add);
  final Abandoned abandoned = new Abandoned();
  final Duty duty = new Duty(clock, stream, abandoned);
  private final List<Supervisor<?>> all = new ArrayList<>();

  Ward() {
    stream.start();
  }

  <D extends Device> Supervisor<D> device(DeviceKind kind, Supplier<D> maker) {
    Supervisor<D> supervisor = Supervisor.of(kind, maker, duty);
    all.add(supervisor);
    return supervisor;
  }

  @Override
  public void close() {
    all.forEach(Supervisor::close);
    stream.close();
  }
}
