package org.hallkiosk.hardware.driver.sam;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.transport.Ticker;

/// One card from "none there" to "read": find until it lies there, then select and read without a
/// pause between.
final class CardPass {

  private final SamModule module;
  private final Ticker ticker;
  private final Duration findEvery;

  CardPass(SamModule module, Ticker ticker, Duration findEvery) {
    this.module = module;
    this.ticker = ticker;
    this.findEvery = findEvery;
  }

  CardReading read(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    while (true) {
      Deadline nextLook = Deadline.after(findEvery, ticker);
      Optional<CardReading> end = look(cancel);
      if (end.isEmpty() && limit.over()) {
        end = Optional.of(new CardReading.NoCard());
      }
      if (end.isEmpty()) {
        end = module.idle(nextLook.earlier(limit), cancel).map(CardPass::reading);
      }
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  /// Empty while there is no card.
  private Optional<CardReading> look(CancelSignal cancel) {
    return switch (module.exchange(SamCommand.FIND, cancel)) {
      case Exchange.Answered(SamStatus status, _) when status == SamStatus.FOUND ->
          Optional.of(select(cancel));
      case Exchange.Answered(SamStatus status, _) when status == SamStatus.FIND_FAILED ->
          Optional.empty();
      case Exchange.Answered(SamStatus status, _) ->
          Optional.of(Refusal.of(SamCommand.FIND, status));
      case Exchange.Ended ended -> Optional.of(reading(ended));
    };
  }

  private CardReading select(CancelSignal cancel) {
    return switch (module.exchange(SamCommand.SELECT, cancel)) {
      case Exchange.Answered(SamStatus status, _) when status == SamStatus.OK -> readBase(cancel);
      case Exchange.Answered(SamStatus status, _) -> Refusal.of(SamCommand.SELECT, status);
      case Exchange.Ended ended -> reading(ended);
    };
  }

  private CardReading readBase(CancelSignal cancel) {
    return switch (module.exchange(SamCommand.READ_BASE, cancel)) {
      case Exchange.Answered(SamStatus status, byte[] data) when status == SamStatus.OK ->
          BaseInformation.reading(data);
      case Exchange.Answered(SamStatus status, _) -> Refusal.of(SamCommand.READ_BASE, status);
      case Exchange.Ended ended -> reading(ended);
    };
  }

  private static CardReading reading(Exchange.Ended ended) {
    return switch (ended) {
      case Exchange.Cancelled _ -> new CardReading.Cancelled();
      case Exchange.Failed(var fault) -> new CardReading.Failed(fault);
    };
  }
}
