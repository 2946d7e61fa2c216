package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.device.SmartCardReader;

record SupervisedSmartCardReader(Supervisor<SmartCardReader> supervisor)
    implements SmartCardReader, Supervised<SmartCardReader> {
  /// A card is powered and asked for its answer to reset, at two protocols.
  private static final Duration POWERING = Duration.ofSeconds(5);

  @Override
  public CardInsertion awaitCard(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<SmartCardReader, CardInsertion>of(
                "wait for a card",
                patience.plus(POWERING),
                reader -> supervised(reader.awaitCard(patience, cancel)),
                CardInsertion.Failed::new)
            .cancelledBy(cancel, POWERING)
            .comingLate(SupervisedSmartCardReader::drop));
  }

  private CardInsertion supervised(CardInsertion came) {
    return switch (came) {
      case CardInsertion.Inserted(SmartCard card) ->
          new CardInsertion.Inserted(new SupervisedSmartCard(supervisor, card, card.atr()));
      case CardInsertion.NoCard _,
          CardInsertion.Mute _,
          CardInsertion.Cancelled _,
          CardInsertion.Failed _ ->
          came;
    };
  }

  /// Nobody waits for this card any more.
  private static void drop(CardInsertion late) {
    if (late instanceof CardInsertion.Inserted(SupervisedSmartCard card)) {
      card.driven().close();
    }
  }

  @Override
  public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<SmartCardReader, CardRemoval>of(
                "wait for removal",
                patience.plus(POWERING),
                reader -> reader.awaitRemoval(patience, cancel),
                CardRemoval.Failed::new)
            .cancelledBy(cancel, POWERING));
  }
}
