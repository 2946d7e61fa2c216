package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.kiosk.session.ChipCard;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// The two readers of cards. Both may wait at once; a card is awaited back at the one that read it.
final class CardEffects {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Means means;
  private final ChipReading chips;
  private volatile Lane last = Lane.CARD_READER;

  CardEffects(Means means, ChipReading chips) {
    this.means = means;
    this.chips = chips;
  }

  void readCard(Effect.ReadCard effect) {
    CancelSignal cancel = means.waits().begin(Lane.CARD_READER, effect.ticket());
    means
        .asking()
        .ask(Lane.CARD_READER, () -> new Event.CardRead(effect.ticket(), cardReading(cancel)));
  }

  private CardReading cardReading(CancelSignal cancel) {
    CardReading reading = means.devices().cardReader().read(PATIENCE, cancel);
    if (reading instanceof CardReading.Read) {
      last = Lane.CARD_READER;
    }
    return reading;
  }

  void readChip(Effect.ReadChip effect) {
    CancelSignal cancel = means.waits().begin(Lane.CHIP_READER, effect.ticket());
    means
        .asking()
        .ask(Lane.CHIP_READER, () -> new Event.ChipRead(effect.ticket(), chipReading(cancel)));
  }

  private ChipCard chipReading(CancelSignal cancel) {
    ChipCard card = chips.read(means.devices().chipReader(), PATIENCE, cancel);
    if (card instanceof ChipCard.Read) {
      last = Lane.CHIP_READER;
    }
    return card;
  }

  void awaitRemoval(Effect.AwaitCardRemoval effect) {
    Lane lane = last;
    CancelSignal cancel = means.waits().begin(lane, effect.ticket());
    means
        .asking()
        .ask(
            lane,
            () ->
                new Event.CardRemovalEnded(
                    effect.ticket(), removal(lane, effect.patience(), cancel)));
  }

  private CardRemoval removal(Lane lane, Duration patience, CancelSignal cancel) {
    return lane == Lane.CHIP_READER
        ? means.devices().chipReader().awaitRemoval(patience, cancel)
        : means.devices().cardReader().awaitRemoval(patience, cancel);
  }
}
