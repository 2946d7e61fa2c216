package org.hallkiosk.hardware.simulator.mouth;

import org.hallkiosk.hardware.simulator.faults.FaultBoard;

/// What happens at a printer's mouth, by name.
public final class MouthFaults {
  private MouthFaults() {}

  /// @param printer the board of the printer that the mouth belongs to
  public static FaultBoard of(FaultBoard printer, SimulatedMouth mouth) {
    return printer
        .with("take-papers", mouth::take)
        .with("leave-papers", mouth::nobodyTakes)
        .with("paper-stuck", () -> mouth.stick(true))
        .with("paper-free", () -> mouth.stick(false))
        .with("paper-torn", mouth::tear)
        .with("scrap-removed", mouth::removeScrap)
        .with("mouth-covered", () -> mouth.barrierSays(true))
        .with("mouth-blind", () -> mouth.barrierSays(false))
        .with("mouth-sees", mouth::healBarrier)
        .with("mouth-motor-dead", () -> mouth.motorDead(true))
        .with("mouth-motor-runs", () -> mouth.motorDead(false));
  }
}
