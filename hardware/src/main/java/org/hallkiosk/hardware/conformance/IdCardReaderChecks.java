package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.IdCardReader;

/// What every ID card reader must do, beside what every device must.
public final class IdCardReaderChecks {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(500);

  /// The operation of this kind that waits.
  public static final Waiting<IdCardReader> WAITING =
      (reader, patience, cancel) ->
          switch (reader.read(patience, cancel)) {
            case CardReading.NoCard _ -> new Waiting.Ended.TimedOut();
            case CardReading.Cancelled _ -> new Waiting.Ended.Cancelled();
            case CardReading.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
            case CardReading.Read _, CardReading.Lifted _, CardReading.Rejected _ ->
                new Waiting.Ended.Done();
          };

  private IdCardReaderChecks() {}

  public static List<Check<IdCardReader>> checks() {
    return List.of(
        new Check<>(
            "a card is read, and taking it is noticed", IdCardReaderChecks::readsAndReleases),
        new Check<>("a card that stays is told as still there", IdCardReaderChecks::staysThere));
  }

  private static Verdict readsAndReleases(Subject<IdCardReader> subject)
      throws InterruptedException {
    try (IdCardReader reader = subject.open()) {
      if (!subject.hands().does(Deed.LAY_CARD)) {
        return new Verdict.Skipped("nobody can lay a card here");
      }
      CardReading reading = reader.read(LONG, new CancelSignal());
      subject.hands().does(Deed.TAKE_CARD);
      CardRemoval removal = reader.awaitRemoval(LONG, new CancelSignal());
      return Verdict.that(
          reading instanceof CardReading.Read && removal instanceof CardRemoval.Taken,
          "reading: " + reading + ", removal: " + removal);
    }
  }

  private static Verdict staysThere(Subject<IdCardReader> subject) throws InterruptedException {
    try (IdCardReader reader = subject.open()) {
      if (!subject.hands().does(Deed.LAY_CARD)) {
        return new Verdict.Skipped("nobody can lay a card here");
      }
      CardReading reading = reader.read(LONG, new CancelSignal());
      CardRemoval removal = reader.awaitRemoval(SHORT, new CancelSignal());
      subject.hands().does(Deed.TAKE_CARD);
      return Verdict.that(
          reading instanceof CardReading.Read && removal instanceof CardRemoval.StillThere,
          "reading: " + reading + ", removal: " + removal);
    }
  }
}
