package org.hallkiosk.hardware.driver.pcsc;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.pcsc.CardLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkException;
import org.hallkiosk.hardware.transport.pcsc.CardLinkOpener;

/// A chip card reader, with contacts or without, behind a PC/SC service. The link is opened by the
/// first call that needs it; until then the reader counts as ready. A restart of the service is
/// survived within the call that meets it, if the service is back by then, else by the next call.
public final class PcscReader implements SmartCardReader {
  /// Waits cannot be interrupted: a cancel or a close is seen after one such slice.
  private static final Duration SLICE = Duration.ofMillis(150);

  private final LinkKeeper keeper;
  private final Ticker ticker;
  private final AtomicReference<Optional<PcscCard>> taken = new AtomicReference<>(Optional.empty());

  public PcscReader(CardLinkOpener opener, Ticker ticker) {
    keeper = new LinkKeeper(opener);
    this.ticker = ticker;
  }

  /// Powering a card takes up to 5 s more than `patience`. The card that was taken before is
  /// closed.
  @Override
  public CardInsertion awaitCard(Duration patience, CancelSignal cancel) {
    release();
    try {
      return waited(Deadline.after(patience, ticker), cancel);
    } catch (CardLinkException e) {
      return new CardInsertion.Failed(CardFaults.of(e));
    }
  }

  private CardInsertion waited(Deadline limit, CancelSignal cancel) throws CardLinkException {
    do {
      if (cancel.requested()) {
        return new CardInsertion.Cancelled();
      }
      if (keeper.with(link -> link.awaitCard(limit.slice(SLICE)))) {
        Optional<CardInsertion> end = connected();
        if (end.isPresent()) {
          return end.get();
        }
      }
    } while (!limit.over());
    return cancel.requested() ? new CardInsertion.Cancelled() : new CardInsertion.NoCard();
  }

  /// Empty when the card was gone again before it had power.
  private Optional<CardInsertion> connected() throws CardLinkException {
    try {
      PcscCard card = new PcscCard(keeper.with(CardLink::connect), keeper, ticker);
      taken.set(Optional.of(card));
      return Optional.of(new CardInsertion.Inserted(card));
    } catch (CardLinkException e) {
      return switch (e.trouble()) {
        case CARD_GONE -> Optional.empty();
        case MUTE -> Optional.of(new CardInsertion.Mute("the card gives no answer to reset"));
        case SERVICE_DOWN, NO_READER, IN_USE, NO_ANSWER, GARBLED, NOT_PASSED_ON, CLOSED, BROKEN ->
            throw e;
      };
    }
  }

  @Override
  public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    try {
      do {
        if (cancel.requested()) {
          return new CardRemoval.Cancelled();
        }
        if (keeper.with(link -> link.awaitNoCard(limit.slice(SLICE)))) {
          return new CardRemoval.Taken();
        }
      } while (!limit.over());
      return cancel.requested() ? new CardRemoval.Cancelled() : new CardRemoval.StillThere();
    } catch (CardLinkException e) {
      return new CardRemoval.Failed(CardFaults.of(e));
    }
  }

  /// Asks whether the reader is still there. Blocks up to 5 s, plus opening the link.
  @Override
  public Health check() {
    try {
      keeper.with(link -> link.awaitCard(Duration.ZERO));
      return keeper.health();
    } catch (CardLinkException e) {
      return keeper.closed() ? keeper.health() : Health.broken(CardFaults.of(e));
    }
  }

  @Override
  public Health health() {
    return keeper.health();
  }

  @Override
  public void close() {
    release();
    keeper.close();
  }

  private void release() {
    taken.getAndSet(Optional.empty()).ifPresent(PcscCard::close);
  }
}
