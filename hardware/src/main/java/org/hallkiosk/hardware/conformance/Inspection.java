package org.hallkiosk.hardware.conformance;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.Device;

/// Runs the checks of attached devices one after the other and prints a line for each. Nothing that
/// a driver does ends it: one that throws has failed that check, and one that does not come back
/// has failed it and is left alone. A device that is not there is told once, and its checks are
/// skipped.
public final class Inspection {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final String ANSWERS = "it answers";

  private final PrintStream out;
  private final Duration limit;
  private final Presence presence;
  private int passed;
  private int failed;
  private int skipped;

  public Inspection(PrintStream out) {
    this(out, LIMIT, Presence.Time.SYSTEM);
  }

  /// @param limit how long one check may take, with whatever people do for it
  /// @param time on which an absent device is waited for
  Inspection(PrintStream out, Duration limit, Presence.Time time) {
    this.out = out;
    this.limit = limit;
    this.presence = new Presence(time);
  }

  /// Blocks as long as the checks take: some minutes a device.
  public <D extends Device> void inspect(Subject<D> subject, List<Check<D>> ofItsKind)
      throws InterruptedException {
    out.println(subject.name());
    List<Check<D>> all =
        Stream.concat(EveryDevice.<D>checks().stream(), ofItsKind.stream()).toList();
    Optional<String> useless = absence(subject);
    for (Check<D> check : all) {
      if (useless.isPresent()) {
        note(check.behaviour(), new Verdict.Skipped(useless.get()));
      } else {
        useless = tried(check, subject);
      }
    }
  }

  /// Notes a device that is not there, or whose driver does not come back from looking.
  ///
  /// @return why no check makes sense
  private <D extends Device> Optional<String> absence(Subject<D> subject)
      throws InterruptedException {
    Optional<Optional<String>> looked = Background.of(() -> lacking(subject)).result(limit);
    if (looked.isEmpty()) {
      note(ANSWERS, overdue());
      return Optional.of("the driver hangs");
    }
    Optional<String> lacking = looked.get();
    lacking.ifPresent(why -> note(ANSWERS, new Verdict.Failed(why)));
    return lacking.map(_ -> "the device is not there");
  }

  /// A driver that throws is there: its checks tell what it throws.
  private <D extends Device> Optional<String> lacking(Subject<D> subject) {
    try {
      return presence.lacking(subject);
    } catch (InterruptedException | RuntimeException itsChecksTell) {
      return Optional.empty();
    }
  }

  /// @return why no further check makes sense
  private <D extends Device> Optional<String> tried(Check<D> check, Subject<D> subject)
      throws InterruptedException {
    Optional<Verdict> verdict = verdict(check, subject);
    note(check.behaviour(), verdict.orElseGet(this::overdue));
    return verdict.isPresent() ? Optional.empty() : Optional.of("the driver hangs");
  }

  private Verdict overdue() {
    return new Verdict.Failed("it did not come back in " + limit);
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

  private void note(String behaviour, Verdict verdict) {
    switch (verdict) {
      case Verdict.Passed _ -> {
        passed++;
        out.println("  passed   " + behaviour);
      }
      case Verdict.Failed(String why) -> {
        failed++;
        out.println("  FAILED   " + behaviour + ": " + why);
      }
      case Verdict.Skipped(String why) -> {
        skipped++;
        out.println("  skipped  " + behaviour + ": " + why);
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
