package org.hallkiosk.kiosk.workbench.bench;

import java.util.List;
import org.hallkiosk.kiosk.workbench.Workbench;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;

/// Measures something of ours beside its peer, turn by turn in one run: these figures are ratios,
/// since the machines are shared.
public interface Benchmark {

  String name();

  /// Blocks for some seconds.
  Figure measure(Workbench workbench) throws JourneyFailed, InterruptedException;

  /// All lines of a benchmark that has more than one. Blocks for some seconds.
  default List<Figure> figures(Workbench workbench) throws JourneyFailed, InterruptedException {
    return List.of(measure(workbench));
  }
}
