package org.hallkiosk.hardware.driver.sam;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;

/// Feels for a card that was read, by asking for its appended address until that fails. "Item
/// empty" is no failure: most cards hold no such address.
final class RemovalWatch {

  private final SamModule module;
  private final Ticker ticker;
  private final Duration feelEvery;

  RemovalWatch(SamModule module, Ticker ticker, Duration feelEvery) {
    this.module = module;
    this.ticker = ticker;
    this.feelEvery = feelEvery;
  }

  CardRemoval await(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    while (true) {
      Deadline next = Deadline.after(feelEvery, ticker);
      Optional<CardRemoval> end = feel(cancel);
      if (end.isEmpty() && limit.over()) {
        end = Optional.of(new CardRemoval.StillThere());
      }
      if (end.isEmpty()) {
        end = module.idle(next.earlier(limit), cancel).map(RemovalWatch::removal);
      }
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  /// Empty while the card is there.
  private Optional<CardRemoval> feel(CancelSignal cancel) {
    return switch (module.exchange(SamCommand.READ_APPENDED, cancel)) {
      case Exchange.Answered(SamStatus status, _) -> after(status);
      case Exchange.Ended ended -> Optional.of(removal(ended));
    };
  }

  private static Optional<CardRemoval> after(SamStatus status) {
    return switch (status) {
      case OK, EMPTY -> Optional.empty();
      case CARD_REJECTS_SAM,
          SAM_REJECTS_CARD,
          NOT_VERIFIED,
          UNKNOWN_CARD,
          READ_FAILED,
          RANDOM_FAILED,
          FIND_FAILED,
          SELECT_FAILED ->
          Optional.of(new CardRemoval.Taken());
      case FOUND,
          CHECKSUM,
          LENGTH,
          COMMAND,
          NO_PRIVILEGE,
          UNKNOWN,
          SELF_TEST_FAILED,
          UNAUTHORISED ->
          Optional.of(new CardRemoval.Failed(Refusal.fault(SamCommand.READ_APPENDED, status)));
    };
  }

  private static CardRemoval removal(Exchange.Ended ended) {
    return switch (ended) {
      case Exchange.Cancelled _ -> new CardRemoval.Cancelled();
      case Exchange.Failed(var fault) -> new CardRemoval.Failed(fault);
    };
  }
}
