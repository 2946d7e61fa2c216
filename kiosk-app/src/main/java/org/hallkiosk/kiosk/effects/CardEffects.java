package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// The two readers of cards. Both may wait at once.
final class CardEffects {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Means means;
  private final ChipReading chips;

  CardEffects(Means means, ChipReading chips) {
    this.means = means;
    this.chips = chips;
  }

  void readCard(Effect.ReadCard effect) {
    CancelSignal cancel = means.waits().begin(Lane.CARD_READER, effect.ticket());
    means
        .asking()
        .ask(
            Lane.CARD_READER,
            () ->
                new Event.CardRead(
                    effect.ticket(), means.devices().cardReader().read(PATIENCE, cancel)));
  }

  void readChip(Effect.ReadChip effect) {
    CancelSignal cancel = means.waits().begin(Lane.CHIP_READER, effect.ticket());
    means
        .asking()
        .ask(
            Lane.CHIP_READER,
            () ->
                new Event.ChipRead(
                    effect.ticket(), chips.read(means.devices().chipReader(), PATIENCE, cancel)));
  }

  void awaitRemoval(Effect.AwaitCardRemoval effect) {
    CancelSignal cancel = means.waits().begin(Lane.CARD_READER, effect.ticket());
    means
        .asking()
        .ask(
            Lane.CARD_READER,
            () ->
                new Event.CardRemovalEnded(
                    effect.ticket(),
                    means.devices().cardReader().awaitRemoval(effect.patience(), cancel)));
  }

  void awaitRemoval(Effect.AwaitChipRemoval effect) {
    CancelSignal cancel = means.waits().begin(Lane.CHIP_READER, effect.ticket());
    means
        .asking()
        .ask(
            Lane.CHIP_READER,
            () ->
                new Event.CardRemovalEnded(
                    effect.ticket(),
                    means.devices().chipReader().awaitRemoval(effect.patience(), cancel)));
  }
}
