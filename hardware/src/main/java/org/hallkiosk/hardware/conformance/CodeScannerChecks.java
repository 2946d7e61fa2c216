package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.Fault;

/// What every code scanner must do, beside what every device must.
public final class CodeScannerChecks {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final int MOST_SHOWINGS = 600;

  /// The operation of this kind that waits.
  public static final Waiting<CodeScanner> WAITING =
      (scanner, patience, cancel) ->
          switch (scanner.scan(patience, cancel)) {
            case CodeScan.NoCode _ -> new Waiting.Ended.TimedOut();
            case CodeScan.Cancelled _ -> new Waiting.Ended.Cancelled();
            case CodeScan.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
            case CodeScan.Scanned _ -> new Waiting.Ended.Done();
          };

  private CodeScannerChecks() {}

  public static List<Check<CodeScanner>> checks() {
    return List.of(
        new Check<>("a code that is shown is scanned", CodeScannerChecks::scans),
        new Check<>("the same code is scanned again when asked again", CodeScannerChecks::again),
        new Check<>(
            "a code that was shown before the call is not its answer",
            CodeScannerChecks::forgetsEarlier),
        new Check<>("a scan without a scanner fails", CodeScannerChecks::failsUnplugged));
  }

  private static Verdict scans(Subject<CodeScanner> subject) throws InterruptedException {
    try (CodeScanner scanner = subject.open()) {
      Optional<CodeScan> scan = shown(subject, scanner);
      return scan.isEmpty() ? nobody() : scanned(scan.get());
    }
  }

  private static Verdict again(Subject<CodeScanner> subject) throws InterruptedException {
    try (CodeScanner scanner = subject.open()) {
      Optional<CodeScan> first = shown(subject, scanner);
      if (first.isEmpty()) {
        return nobody();
      }
      Optional<CodeScan> second = shown(subject, scanner);
      return Verdict.that(
          second.equals(first) && first.get() instanceof CodeScan.Scanned,
          "the first scan was " + first + ", the second " + second);
    }
  }

  private static Verdict forgetsEarlier(Subject<CodeScanner> subject) throws InterruptedException {
    try (CodeScanner scanner = subject.open()) {
      scanner.check();
      if (!subject.hands().does(Deed.SHOW_CODE)) {
        return nobody();
      }
      CodeScan scan = scanner.scan(SHORT, new CancelSignal());
      return Verdict.that(
          scan instanceof CodeScan.NoCode, "nothing was shown during the scan, which was " + scan);
    }
  }

  private static Verdict failsUnplugged(Subject<CodeScanner> subject) throws InterruptedException {
    try (CodeScanner scanner = subject.open()) {
      scanner.check();
      if (!subject.hands().does(Deed.UNPLUG)) {
        return new Verdict.Skipped("nobody can pull its plug here");
      }
      Patience.until(LONG, () -> !scanner.check().ready());
      CodeScan scan = scanner.scan(LONG, new CancelSignal());
      subject.hands().does(Deed.PLUG_IN);
      return Verdict.that(
          scan instanceof CodeScan.Failed, "a scan without a scanner should fail and was " + scan);
    }
  }

  /// Shows the code until it has been scanned; empty when nobody can show one here.
  private static Optional<CodeScan> shown(Subject<CodeScanner> subject, CodeScanner scanner)
      throws InterruptedException {
    CancelSignal cancel = new CancelSignal();
    Background<CodeScan> scan = Background.of(() -> scanner.scan(LONG, cancel));
    for (int i = 0; i < MOST_SHOWINGS; i++) {
      if (!subject.hands().does(Deed.SHOW_CODE)) {
        cancel.request();
        scan.result(LONG);
        return Optional.empty();
      }
      Optional<CodeScan> done = scan.result(GLANCE);
      if (done.isPresent()) {
        return done;
      }
    }
    return scan.result(LONG);
  }

  private static Verdict scanned(CodeScan scan) {
    return Verdict.that(
        scan instanceof CodeScan.Scanned, "the code should have been scanned: " + scan);
  }

  private static Verdict nobody() {
    return new Verdict.Skipped("nobody can show a code here");
  }
}
