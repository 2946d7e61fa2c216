package org.hallkiosk.hardware.station;

import java.util.List;
import org.hallkiosk.hardware.conformance.Check;
import org.hallkiosk.hardware.conformance.Inspection;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.Device;

/// One attached device and what its kind must do beside what every device must.
record Checkup<D extends Device>(Subject<D> subject, List<Check<D>> ofItsKind) {
  void by(Inspection inspection) throws InterruptedException {
    inspection.inspect(subject, ofItsKind);
  }
}
