package org.hallkiosk.hardware.station;

import java.util.Optional;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.Health;

/// What the station does about one device from time to time. Belongs to the station's thread.
final class Attendance<D extends Device> {
  private final Supervisor<D> device;
  private final Duty duty;
  private final PowerCycling powerCycling;
  private Recovery recovery = Recovery.NONE;
  private long due;

  Attendance(Supervisor<D> device, Duty duty, PowerCycling powerCycling) {
    this.device = device;
    this.duty = duty;
    this.powerCycling = powerCycling;
    this.due = duty.clock().nanos();
  }

  long due() {
    return due;
  }

  /// Looks after the device when it is due, or when a use of it went wrong. A device that is in use
  /// is left alone: what comes of the use tells how it is.
  void attendIfDue() {
    if (device.takeDoubt() || duty.clock().nanos() - due >= 0) {
      try {
        attend();
      } finally {
        due = duty.clock().nanos() + recovery.untilNextCheck().toNanos();
      }
    }
  }

  private void attend() {
    Optional<Health> checked = device.callIfIdle(Supervisor.checking());
    checked.ifPresent(this::act);
  }

  private void act(Health checked) {
    recovery = recovery.after(checked);
    if (recovery.wantsPowerCycle() && powerCycling.attempt(device)) {
      recovery = recovery.powerCycled();
    } else if (recovery.wantsReopening() && reopen(checked)) {
      recovery = recovery.reopened();
    }
  }

  /// A driver that was given up is made again by the bench, which counts as a reopening.
  private boolean reopen(Health checked) {
    boolean[] had = {false};
    if (!device.whileIdle(() -> had[0] = device.reopen())) {
      return false;
    }
    if (had[0]) {
      tell(checked);
    }
    return true;
  }

  private void tell(Health checked) {
    Fault fault = checked.faults().getFirst();
    duty.stream()
        .happened(
            device.kind(),
            DeviceReport.What.REOPENED,
            checked,
            "its line stays dead (" + fault.code() + "); its driver is made anew");
  }
}
