package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Dispensing;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Retraction;

/// What every card dispenser must do, beside what every device must.
public final class CardDispenserChecks {
  private static final Duration LONG = Duration.ofMinutes(1);

  /// The operation of this kind that waits: a card at the mouth that nobody takes. One that lies
  /// there already will do.
  public static final Waiting<CardDispenser> WAITING =
      (dispenser, patience, cancel) ->
          switch (dispenser.dispense(new CancelSignal())) {
            case Dispensing.AtMouth _ -> ended(dispenser.awaitTaken(patience, cancel));
            case Dispensing.NotDispensed(Fault fault) ->
                fault.code() == FaultCode.NOT_TAKEN
                    ? ended(dispenser.awaitTaken(patience, cancel))
                    : new Waiting.Ended.Failed(fault);
            case Dispensing.Uncertain(Fault fault) -> new Waiting.Ended.Failed(fault);
            case Dispensing.Cancelled _ -> new Waiting.Ended.Cancelled();
          };

  private CardDispenserChecks() {}

  public static List<Check<CardDispenser>> checks() {
    return List.of(
        new Check<>("a card is dispensed and taken", CardDispenserChecks::isTaken),
        new Check<>("a card that nobody takes is drawn back", CardDispenserChecks::drawsBack),
        new Check<>("there is no second card while one waits", CardDispenserChecks::onlyOne),
        new Check<>("an empty stack gives nothing and is told", CardDispenserChecks::isEmpty));
  }

  private static Verdict isTaken(Subject<CardDispenser> subject) throws InterruptedException {
    try (CardDispenser dispenser = subject.open()) {
      dispenser.retract();
      Dispensing dispensing = dispenser.dispense(new CancelSignal());
      if (!subject.hands().does(Deed.TAKE_CARD)) {
        dispenser.retract();
        return new Verdict.Skipped("nobody can take a card here");
      }
      CardRemoval removal = dispenser.awaitTaken(LONG, new CancelSignal());
      Retraction retraction = dispenser.retract();
      return Verdict.that(
          dispensing instanceof Dispensing.AtMouth
              && removal instanceof CardRemoval.Taken
              && retraction instanceof Retraction.NoCard,
          "dispensing: %s, removal: %s, retraction: %s".formatted(dispensing, removal, retraction));
    }
  }

  private static Verdict drawsBack(Subject<CardDispenser> subject) {
    try (CardDispenser dispenser = subject.open()) {
      dispenser.retract();
      Dispensing dispensing = dispenser.dispense(new CancelSignal());
      Retraction once = dispenser.retract();
      Retraction twice = dispenser.retract();
      return Verdict.that(
          dispensing instanceof Dispensing.AtMouth
              && once instanceof Retraction.Retracted
              && twice instanceof Retraction.NoCard,
          "dispensing: %s, retracted: %s, again: %s".formatted(dispensing, once, twice));
    }
  }

  private static Verdict onlyOne(Subject<CardDispenser> subject) {
    try (CardDispenser dispenser = subject.open()) {
      dispenser.retract();
      Dispensing first = dispenser.dispense(new CancelSignal());
      Dispensing second = dispenser.dispense(new CancelSignal());
      dispenser.retract();
      return Verdict.that(
          first instanceof Dispensing.AtMouth
              && second instanceof Dispensing.NotDispensed(Fault fault)
              && fault.code() == FaultCode.NOT_TAKEN,
          "first: " + first + ", second: " + second);
    }
  }

  private static Verdict isEmpty(Subject<CardDispenser> subject) throws InterruptedException {
    try (CardDispenser dispenser = subject.open()) {
      dispenser.retract();
      if (!subject.hands().does(Deed.EMPTY_STACK)) {
        return new Verdict.Skipped("nobody can empty the stack here");
      }
      Dispensing dispensing = dispenser.dispense(new CancelSignal());
      boolean told = !dispenser.check().ready();
      subject.hands().does(Deed.FILL_STACK);
      boolean filled = dispenser.check().ready();
      return Verdict.that(
          dispensing instanceof Dispensing.NotDispensed(Fault fault)
              && fault.code() == FaultCode.STOCK_OUT
              && told
              && filled,
          "dispensing: %s, told: %s, ready again: %s".formatted(dispensing, told, filled));
    }
  }

  private static Waiting.Ended ended(CardRemoval removal) {
    return switch (removal) {
      case CardRemoval.Taken _ -> new Waiting.Ended.Done();
      case CardRemoval.StillThere _ -> new Waiting.Ended.TimedOut();
      case CardRemoval.Cancelled _ -> new Waiting.Ended.Cancelled();
      case CardRemoval.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
    };
  }
}
