package org.hallkiosk.kiosk.workbench.bench;

import java.util.List;
import org.hallkiosk.kiosk.workbench.Workbench;

/// What the drivers add to their wires.
///
/// @param rounds of each side
record DevicesBench(int rounds) implements Benchmark {

  @Override
  public String name() {
    return "devices";
  }

  @Override
  public Figure measure(Workbench workbench) {
    return IdCardTime.figure(rounds);
  }

  @Override
  public List<Figure> figures(Workbench workbench) {
    return List.of(measure(workbench), IdCardMemory.figure());
  }
}
