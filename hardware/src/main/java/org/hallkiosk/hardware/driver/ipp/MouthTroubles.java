package org.hallkiosk.hardware.driver.ipp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;

/// What a mouth's troubles mean for its printer: papers that are stuck in it stand in the way of
/// others, while a mouth that nobody can ask stands in the way of nothing.
final class MouthTroubles {
  private MouthTroubles() {}

  static Optional<Fault> blocking(Health mouth) {
    return mouth.faults().stream().filter(MouthTroubles::blocks).findFirst();
  }

  private static boolean blocks(Fault fault) {
    return fault.code() == FaultCode.PAPER_JAM;
  }

  static Health with(Health printer, Health mouth) {
    List<Fault> faults = new ArrayList<>(printer.faults());
    blocking(mouth).ifPresent(faults::add);
    List<Fault> warnings = new ArrayList<>(printer.warnings());
    mouth.faults().stream()
        .filter(fault -> !blocks(fault))
        .map(MouthTroubles::unfelt)
        .forEach(warnings::add);
    return new Health(faults, warnings);
  }

  /// Under a code of its own: the printer's line is well.
  private static Fault unfelt(Fault fault) {
    return new Fault(
        FaultCode.DEVICE_ERROR,
        fault.whoActs(),
        "nobody can tell whether papers are taken: " + fault.detail());
  }
}
