package org.hallkiosk.hardware.driver.ipp;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.jspecify.annotations.Nullable;

/// What stood in the way of one job while it ran.
final class Troubles {

  private final Set<FaultCode> seen = EnumSet.noneOf(FaultCode.class);
  private @Nullable Fault latest;
  private Health current = Health.READY;

  /// @return the faults that were not there at the last look
  List<Fault> saw(Health health) {
    List<FaultCode> before = current.faults().stream().map(Fault::code).toList();
    current = health;
    for (Fault fault : health.faults()) {
      seen.add(fault.code());
    }
    if (!health.ready()) {
      latest = health.faults().getFirst();
    }
    return health.faults().stream().filter(fault -> !before.contains(fault.code())).toList();
  }

  Optional<Fault> now() {
    return current.faults().stream().findFirst();
  }

  /// The present fault, or else the last one: printers forget it together with the job.
  Optional<Fault> worst() {
    return now().or(() -> Optional.ofNullable(latest));
  }

  boolean mayHoldASheet() {
    return seen.contains(FaultCode.PAPER_JAM) || seen.contains(FaultCode.COVER_OPEN);
  }
}
