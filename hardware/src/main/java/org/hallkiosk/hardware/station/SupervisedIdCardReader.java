package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.IdCardReader;

record SupervisedIdCardReader(Supervisor<IdCardReader> supervisor)
    implements IdCardReader, Supervised<IdCardReader> {
  /// Reading takes about 6 s with all its extras, and one search 0.8 s.
  private static final Duration READING = Duration.ofSeconds(8);

  @Override
  public CardReading read(CardRequest wanted, Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<IdCardReader, CardReading>of(
                "read",
                patience.plus(READING),
                reader -> reader.read(wanted, patience, cancel),
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
