package org.hallkiosk.hardware.simulator.scanner;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;

/// Puts up what can happen to a simulated code engine, and what is done before it.
public final class EngineBoard {

  private EngineBoard() {}

  public static FaultBoard of(SimulatedCodeEngine engine, SimulatedLine line) {
    FaultBoard board =
        LineFaults.of("code-scanner", line)
            .with("show-code", "text", engine::showCode)
            .with("take-code", engine::takeCodeAway)
            .with("endless-digits", "how many", words -> engine.babble(LineFaults.number(words)))
            .with("ending", "cr, lf, cr-lf or none", words -> engine.ending(ending(words)))
            .with("gb18030", () -> engine.charset(Charset.forName("GB18030")))
            .with("utf-8", () -> engine.charset(StandardCharsets.UTF_8))
            .with("heal-engine", engine::clearFaults);
    for (EngineFault fault : EngineFault.values()) {
      board.with(worded(fault), () -> engine.fault(fault));
    }
    return board;
  }

  private static String worded(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static CodeEnding ending(String words) {
    for (CodeEnding ending : CodeEnding.values()) {
      if (worded(ending).equals(words)) {
        return ending;
      }
    }
    throw new IllegalArgumentException("an ending is cr, lf, cr-lf or none, not " + words);
  }
}
