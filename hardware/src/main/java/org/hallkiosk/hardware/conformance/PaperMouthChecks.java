package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;

/// What every mouth must do, beside what every device must. Hands lay papers into it, so that none
/// need be printed.
public final class PaperMouthChecks {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration HANG = Duration.ofSeconds(30);

  /// Needs papers in the mouth that nobody takes.
  public static final Waiting<PaperMouth> WAITING =
      (mouth, patience, cancel) ->
          switch (mouth.awaitTaken(patience, cancel)) {
            case PaperRemoval.Taken _ -> new Waiting.Ended.Done();
            case PaperRemoval.StillThere _ -> new Waiting.Ended.TimedOut();
            case PaperRemoval.Cancelled _ -> new Waiting.Ended.Cancelled();
            case PaperRemoval.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
          };

  private PaperMouthChecks() {}

  public static List<Check<PaperMouth>> checks() {
    return List.of(
        new Check<>("nothing is awaited at an empty mouth", PaperMouthChecks::awaitsNothing),
        new Check<>("nothing is drawn out of an empty mouth", PaperMouthChecks::drawsNothing),
        new Check<>("papers that lie there are still there", PaperMouthChecks::stillThere),
        new Check<>("papers that are taken are noticed", PaperMouthChecks::noticesTaking),
        new Check<>("papers are drawn back, and then there are none", PaperMouthChecks::drawsBack),
        new Check<>("a closed mouth neither waits nor draws", PaperMouthChecks::closedRefuses));
  }

  private static Verdict awaitsNothing(Subject<PaperMouth> subject) throws InterruptedException {
    if (!subject.hands().does(Deed.TAKE_PAPERS)) {
      return new Verdict.Skipped("nobody can empty the mouth here");
    }
    try (PaperMouth mouth = subject.open()) {
      PaperRemoval removal = mouth.awaitTaken(LONG, new CancelSignal());
      return Verdict.that(removal instanceof PaperRemoval.Taken, "an empty mouth: " + removal);
    }
  }

  private static Verdict drawsNothing(Subject<PaperMouth> subject) throws InterruptedException {
    if (!subject.hands().does(Deed.TAKE_PAPERS)) {
      return new Verdict.Skipped("nobody can empty the mouth here");
    }
    try (PaperMouth mouth = subject.open()) {
      PaperRetraction drawn = mouth.retract();
      return Verdict.that(
          drawn instanceof PaperRetraction.NothingThere, "an empty mouth: " + drawn);
    }
  }

  private static Verdict stillThere(Subject<PaperMouth> subject) throws InterruptedException {
    return laid(
        subject,
        mouth -> {
          PaperRemoval removal = mouth.awaitTaken(SHORT, new CancelSignal());
          return Verdict.that(
              removal instanceof PaperRemoval.StillThere, "papers in the mouth: " + removal);
        });
  }

  private static Verdict noticesTaking(Subject<PaperMouth> subject) throws InterruptedException {
    return laid(
        subject,
        mouth -> {
          Background<PaperRemoval> wait =
              Background.of(() -> mouth.awaitTaken(LONG, new CancelSignal()));
          wait.awaitWaiting(HANG);
          subject.hands().does(Deed.TAKE_PAPERS);
          Optional<PaperRemoval> removal = wait.result(LONG);
          return Verdict.that(
              removal.stream().anyMatch(PaperRemoval.Taken.class::isInstance),
              "papers that were taken: " + removal);
        });
  }

  private static Verdict drawsBack(Subject<PaperMouth> subject) throws InterruptedException {
    return laid(
        subject,
        mouth -> {
          boolean able = mouth.retracts();
          PaperRetraction first = mouth.retract();
          PaperRetraction second = mouth.retract();
          return able
              ? Verdict.that(
                  first instanceof PaperRetraction.Retracted
                      && second instanceof PaperRetraction.NothingThere,
                  "drawn back: " + first + ", and again: " + second)
              : Verdict.that(
                  first instanceof PaperRetraction.NotFitted
                      && second instanceof PaperRetraction.NotFitted,
                  "without a motor: " + first + ", and again: " + second);
        });
  }

  private static Verdict closedRefuses(Subject<PaperMouth> subject) throws InterruptedException {
    PaperMouth mouth = subject.open();
    mouth.close();
    PaperRemoval removal = mouth.awaitTaken(LONG, new CancelSignal());
    PaperRetraction drawn = mouth.retract();
    return Verdict.that(
        removal instanceof PaperRemoval.Failed && drawn instanceof PaperRetraction.Failed,
        "closed, the wait: " + removal + ", the motor: " + drawn);
  }

  /// Leaves the mouth empty.
  private static Verdict laid(Subject<PaperMouth> subject, LaidTrial trial)
      throws InterruptedException {
    if (!subject.hands().does(Deed.LAY_AT_MOUTH)) {
      return new Verdict.Skipped("nobody can lay papers into the mouth here");
    }
    try (PaperMouth mouth = subject.open()) {
      return trial.run(mouth);
    } finally {
      subject.hands().does(Deed.TAKE_PAPERS);
    }
  }

  private interface LaidTrial {
    Verdict run(PaperMouth mouth) throws InterruptedException;
  }
}
