package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FingerprintCapture;
import org.hallkiosk.hardware.device.FingerprintReader;
import org.hallkiosk.hardware.image.Frame;

/// What every fingerprint reader must do, beside what every device must.
public final class FingerprintReaderChecks {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final int FEWEST_GREYS = 4;

  /// The operation of this kind that waits.
  public static final Waiting<FingerprintReader> WAITING =
      (reader, patience, cancel) ->
          switch (reader.capture(patience, cancel)) {
            case FingerprintCapture.NoFinger _ -> new Waiting.Ended.TimedOut();
            case FingerprintCapture.Cancelled _ -> new Waiting.Ended.Cancelled();
            case FingerprintCapture.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
            case FingerprintCapture.Captured _, FingerprintCapture.Poor _ ->
                new Waiting.Ended.Done();
          };

  private FingerprintReaderChecks() {}

  public static List<Check<FingerprintReader>> checks() {
    return List.of(
        new Check<>(
            "a finger gives a picture of ridges and a template", FingerprintReaderChecks::captures),
        new Check<>(
            "a finger that was lifted is not there any more", FingerprintReaderChecks::forgets));
  }

  private static Verdict captures(Subject<FingerprintReader> subject) throws InterruptedException {
    try (FingerprintReader reader = subject.open()) {
      if (!subject.hands().does(Deed.LAY_FINGER)) {
        return new Verdict.Skipped("nobody can lay a finger here");
      }
      FingerprintCapture capture = reader.capture(LONG, new CancelSignal());
      subject.hands().does(Deed.LIFT_FINGER);
      return Verdict.that(
          capture instanceof FingerprintCapture.Captured(Frame image, byte[] template)
              && shows(image)
              && template.length > 0,
          "capture: " + capture);
    }
  }

  private static Verdict forgets(Subject<FingerprintReader> subject) throws InterruptedException {
    try (FingerprintReader reader = subject.open()) {
      if (!subject.hands().does(Deed.LAY_FINGER)) {
        return new Verdict.Skipped("nobody can lay a finger here");
      }
      FingerprintCapture there = reader.capture(LONG, new CancelSignal());
      subject.hands().does(Deed.LIFT_FINGER);
      FingerprintCapture gone = reader.capture(SHORT, new CancelSignal());
      return Verdict.that(
          there instanceof FingerprintCapture.Captured
              && gone instanceof FingerprintCapture.NoFinger,
          "with a finger: " + there + ", without: " + gone);
    }
  }

  /// Not one flat grey.
  private static boolean shows(Frame image) {
    int[] pixels = image.argb();
    return Arrays.stream(pixels).distinct().limit(FEWEST_GREYS).count() == FEWEST_GREYS;
  }
}
