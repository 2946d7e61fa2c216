package org.hallkiosk.hardware.conformance;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.Device;

/// Runs the checks of attached devices one after the other and prints a line for each. Nothing that
/// a driver does ends it: one that throws has failed that check, and one that does not come back
/// has failed it and is left alone.
public final class Inspection {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final PrintStream out;
  private final Duration limit;
  private int passed;
  private int failed;
  private int skipped;

  public Inspection(PrintStream out) {
    this(out, LIMIT);
  }

  /// @param limit how long one check may take, with whatever people do for it
  Inspection(PrintStream out, Duration limit) {
    this.out = out;
    this.limit = limit;
  }

  /// Blocks as long as the checks take: some minutes a device.
  public <D extends Device> void inspect(Subject<D> subject, List<Check<D>> ofItsKind)
      throws InterruptedException {
    out.println(subject.name());
    List<Check<D>> all =
        Stream.concat(EveryDevice.<D>checks().stream(), ofItsKind.stream()).toList();
    boolean hung = false;
    for (Check<D> check : all) {
      Optional<Verdict> verdict =
          hung ? Optional.of(new Verdict.Skipped("the driver hangs")) : verdict(check, subject);
      hung = hung || verdict.isEmpty();
      note(check, verdict.orElseGet(() -> new Verdict.Failed("it did not come back in " + limit)));
    }
  }

  /// Empty when the check did not come back.
  private <D extends Device> Optional<Verdict> verdict(Check<D> check, Subject<D> subject)
      throws InterruptedException {
    return Background.of(() -> run(check, subject)).result(limit);
  }

  private static <D extends Device> Verdict run(Check<D> check, Subject<D> subject) {
    try {
      return check.on(subject);
    } catch (InterruptedException ended) {
      return new Verdict.Failed("it was interrupted");
    } catch (RuntimeException bug) {
      return new Verdict.Failed("the driver threw " + bug);
    }
  }

  /// Prints why a listed device cannot be checked at all, which counts as a failure.
  public void unusable(String sentence) {
    failed++;
    out.println(sentence);
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
