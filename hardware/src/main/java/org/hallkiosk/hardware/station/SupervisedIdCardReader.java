package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.IdCardReader;

record SupervisedIdCardReader(Supervisor<IdCardReader> supervisor)
    implements IdCardReader, Supervised<IdCardReader> {
  /// Reading takes about 3 s, and one search 0.8 s.
  private static final Duration READING = Duration.ofSeconds(5);

  @Override
  public CardReading read(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<IdCardReader, CardReading>of(
                "read",
                patience.plus(READING),
                reader -> reader.read(patience, cancel),
                CardReading.Failed::new)
            .cancelledBy(cancel, READING));
  }

  @Override
  public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<IdCardReader, CardRemoval>of(
                "wait for removal",
                patience.plus(READING),
                reader -> reader.awaitRemoval(patience, cancel),
                CardRemoval.Failed::new)
            .cancelledBy(cancel, READING));
  }
}
