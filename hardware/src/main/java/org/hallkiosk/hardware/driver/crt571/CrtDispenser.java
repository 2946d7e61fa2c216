package org.hallkiosk.hardware.driver.crt571;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Dispensing;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.KnownHealth;
import org.hallkiosk.hardware.device.Retraction;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// A card dispenser with a bin, of CREATOR's CRT-571 and CRT-591 family, on a serial line (9600
/// baud as delivered). The link is opened by the first call that needs it; until then the dispenser
/// counts as ready.
///
/// A movement whose end was not heard is decided by the sensors where they can: a card at the mouth
/// that was not there before has been dispensed.
public final class CrtDispenser implements CardDispenser {

  private final KeptLink kept;
  private final Ticker ticker;
  private final CrtSettings settings;
  private final CrtLine line;
  private final KnownHealth known = new KnownHealth("the dispenser was closed");

  public CrtDispenser(ByteLinkOpener opener, Ticker ticker, CrtSettings settings) {
    this.kept = new KeptLink(opener);
    this.ticker = ticker;
    this.settings = settings;
    this.line = new CrtLine(ticker, settings);
  }

  @Override
  public Dispensing dispense(CancelSignal cancel) {
    try {
      ByteLink link = kept.link();
      CrtStatus before = status(link);
      Optional<Fault> obstacle = obstacle(before);
      if (obstacle.isPresent()) {
        return new Dispensing.NotDispensed(obstacle.get());
      }
      return cancel.requested() ? new Dispensing.Cancelled() : moved(link);
    } catch (IOException e) {
      return new Dispensing.NotDispensed(lost(e));
    }
  }

  private static Optional<Fault> obstacle(CrtStatus status) {
    if (status.cardAtMouth()) {
      return Optional.of(Fault.of(FaultCode.NOT_TAKEN, "a card is at the mouth already"));
    }
    return status.stackEmpty() && status.noCard()
        ? Optional.of(Fault.of(FaultCode.STOCK_OUT, "the stack is empty"))
        : Optional.empty();
  }

  private Dispensing moved(ByteLink link) {
    try {
      return switch (line.ask(link, CrtCommand.MOVE_TO_MOUTH, settings.movement())) {
        case CrtAnswer.Done(CrtStatus status) -> arrived(remembered(status));
        case CrtAnswer.Failed(CrtError error) ->
            error.cardMayHaveMoved()
                ? new Dispensing.Uncertain(broken(error))
                : new Dispensing.NotDispensed(broken(error));
      };
    } catch (TalkException e) {
      Fault fault = lost(e);
      return e.begun() ? decided(fault) : new Dispensing.NotDispensed(fault);
    } catch (IOException e) {
      return decided(lost(e));
    }
  }

  private static Dispensing arrived(CrtStatus status) {
    return status.cardAtMouth()
        ? new Dispensing.AtMouth()
        : new Dispensing.Uncertain(
            Fault.of(FaultCode.CARD_JAM, "the dispenser is done, and no card is at the mouth"));
  }

  /// Asks the sensors once, over a fresh line.
  private Dispensing decided(Fault fault) {
    if (known.closed()) {
      return new Dispensing.Uncertain(fault);
    }
    try {
      return status(kept.link()).cardAtMouth()
          ? new Dispensing.AtMouth()
          : new Dispensing.Uncertain(fault);
    } catch (IOException e) {
      lost(e);
      return new Dispensing.Uncertain(fault);
    }
  }

  @Override
  public CardRemoval awaitTaken(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    try {
      ByteLink link = kept.link();
      while (!cancel.requested()) {
        Deadline nextLook = Deadline.after(settings.lookEvery(), ticker);
        if (status(link).noCard()) {
          return new CardRemoval.Taken();
        }
        if (limit.over()) {
          return new CardRemoval.StillThere();
        }
        line.idle(link, nextLook.earlier(limit), cancel);
      }
      return new CardRemoval.Cancelled();
    } catch (IOException e) {
      return new CardRemoval.Failed(lost(e));
    }
  }

  @Override
  public Retraction retract() {
    try {
      ByteLink link = kept.link();
      CrtStatus before = status(link);
      if (before.noCard()) {
        return new Retraction.NoCard();
      }
      return before.binFull()
          ? new Retraction.Failed(CrtError.BIN_FULL.fault())
          : drawnBack(line.ask(link, CrtCommand.MOVE_TO_BIN, settings.movement()));
    } catch (IOException e) {
      return new Retraction.Failed(lost(e));
    }
  }

  private Retraction drawnBack(CrtAnswer answer) {
    return switch (answer) {
      case CrtAnswer.Done(CrtStatus status) ->
          remembered(status).noCard()
              ? new Retraction.Retracted()
              : new Retraction.Failed(
                  Fault.of(FaultCode.CARD_JAM, "the card did not arrive in the bin"));
      case CrtAnswer.Failed(CrtError error) -> new Retraction.Failed(broken(error));
    };
  }

  /// Blocks up to 4.5 s, plus opening the link.
  @Override
  public Health check() {
    try {
      status(kept.link());
    } catch (IOException e) {
      lost(e);
    }
    return health();
  }

  @Override
  public Health health() {
    return known.health();
  }

  @Override
  public void close() {
    known.close();
    kept.close();
  }

  /// A dispenser that lost its power wants to be initialised first; that leaves a card where it is.
  private CrtStatus status(ByteLink link) throws IOException {
    CrtAnswer answer = line.ask(link, CrtCommand.STATUS, settings.answer());
    if (answer instanceof CrtAnswer.Failed(CrtError error) && error == CrtError.NOT_INITIALISED) {
      answer = line.ask(link, CrtCommand.INITIALISE, settings.answer());
    }
    return switch (answer) {
      case CrtAnswer.Done(CrtStatus status) -> remembered(status);
      case CrtAnswer.Failed(CrtError error) ->
          throw new TalkException(error.fault().code(), error.fault().detail(), false);
    };
  }

  private CrtStatus remembered(CrtStatus status) {
    known.is(status.health());
    return status;
  }

  private Fault broken(CrtError error) {
    known.is(Health.broken(error.fault()));
    return error.fault();
  }

  private Fault lost(IOException e) {
    kept.drop();
    return known.lost(code(e), e);
  }

  private static FaultCode code(IOException e) {
    return switch (e) {
      case TalkException talk -> talk.code();
      case StalledWriteException _ -> FaultCode.STALLED_WRITE;
      default -> FaultCode.NOT_CONNECTED;
    };
  }
}
