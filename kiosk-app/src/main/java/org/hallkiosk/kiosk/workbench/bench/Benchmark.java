package org.hallkiosk.kiosk.workbench.bench;

import org.hallkiosk.kiosk.workbench.Workbench;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;

/// Measures something of ours beside its peer, turn by turn in one run: these figures are ratios,
/// since the machines are shared.
public interface Benchmark {

  String name();

  /// Blocks for some seconds.
  Figure measure(Workbench workbench) throws JourneyFailed, InterruptedException;
}
