package org.hallkiosk.hardware.conformance;

import java.io.PrintStream;
import java.util.List;
import org.hallkiosk.hardware.device.Device;

/// Runs the checks of attached devices one after the other and prints a line for each.
public final class Inspection {
  private final PrintStream out;
  private int passed;
  private int failed;
  private int skipped;

  public Inspection(PrintStream out) {
    this.out = out;
  }

  /// Blocks as long as the checks take: some minutes a device.
  public <D extends Device> void inspect(Subject<D> subject, List<Check<D>> ofItsKind)
      throws InterruptedException {
    out.println(subject.name());
    for (Check<D> check : EveryDevice.<D>checks()) {
      note(check, check.on(subject));
    }
    for (Check<D> check : ofItsKind) {
      note(check, check.on(subject));
    }
  }

  private void note(Check<?> check, Verdict verdict) {
    switch (verdict) {
      case Verdict.Passed _ -> {
        passed++;
        out.println("  passed   " + check.behaviour());
      }
      case Verdict.Failed(String why) -> {
        failed++;
        out.println("  FAILED   " + check.behaviour() + ": " + why);
      }
      case Verdict.Skipped(String why) -> {
        skipped++;
        out.println("  skipped  " + check.behaviour() + ": " + why);
      }
    }
  }

  /// Prints the sum as the last line.
  ///
  /// @return whether nothing failed and something passed
  public boolean conclude() {
    out.println(passed + " passed, " + failed + " failed, " + skipped + " skipped");
    return failed == 0 && passed > 0;
  }
}
