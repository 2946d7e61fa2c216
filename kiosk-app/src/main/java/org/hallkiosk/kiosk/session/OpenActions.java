package org.hallkiosk.kiosk.session;

import java.util.HashMap;
import java.util.Map;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// Every action that changes something: its intent is written before its effect, its proof when the
/// outcome is known, and in between it is asked about and never sent again. Independent of the
/// screens: an action that the citizen no longer waits for is followed to its end all the same.
final class OpenActions {

  private OpenActions() {}

  /// Writes the intent and lets the effect go.
  static void begin(
      Turn turn, ActionKind kind, IdempotencyKey key, Map<Fact, String> facts, Effect effect) {
    Entry intent = Entry.of(kind.intent(), key, turn.ofThisSession(facts));
    turn.write(intent);
    put(turn, key, new OpenAction(kind, intent, turn.state().citizen().isPresent()));
    turn.effect(effect);
  }

  /// Tells the hall that the paper is in the citizen's hands.
  static void reportDelivery(Turn turn, Delivery delivery) {
    IdempotencyKey key = turn.key();
    begin(
        turn,
        ActionKind.DELIVERY,
        key,
        DeliveryFacts.of(delivery),
        new Effect.ReportDelivery(key, delivery));
  }

  /// The hall's word on an action, or that it has none.
  static void answered(Turn turn, IdempotencyKey key, ActionOutcome outcome) {
    OpenAction action = turn.state().open().get(key);
    if (action == null) {
      return;
    }
    ActionKind kind = action.kind();
    switch (outcome) {
      case ActionOutcome.Unknown _ -> askLater(turn, key, action);
      case ActionOutcome.Done(CaseNumber number) -> prove(turn, key, kind.done(), ofCase(number));
      case ActionOutcome.Accepted(CaseNumber number) ->
          prove(turn, key, kind.done(), ofCase(number));
      case ActionOutcome.Refused(var reason) ->
          prove(turn, key, kind.refused(), Map.of(Fact.REASON, reason.name()));
      case ActionOutcome.NeverReceived _ -> neverReceived(turn, key, action);
    }
  }

  static void askAgain(Turn turn, IdempotencyKey key) {
    if (turn.state().open().containsKey(key)) {
      turn.effect(new Effect.Query(key));
    }
  }

  /// The printer's word on a paper or slip.
  static void printEnded(Turn turn, IdempotencyKey key, PrintOutcome outcome) {
    OpenAction action = turn.state().open().get(key);
    if (action == null) {
      return;
    }
    EntryKind unfinished = action.kind().unfinished();
    switch (outcome) {
      case PrintOutcome.Printed(int pages) -> prove(turn, key, action.kind().done(), of(pages));
      case PrintOutcome.NotPrinted(var fault) ->
          prove(turn, key, action.kind().refused(), Map.of(Fact.REASON, fault.code().name()));
      case PrintOutcome.Uncertain(int pages, var fault) ->
          prove(turn, key, unfinished, of(pages, fault.code().name()));
      case PrintOutcome.Cancelled(int pages) ->
          prove(turn, key, unfinished, of(pages, "CANCELLED"));
    }
  }

  /// Takes up what an earlier process left open: the hall is asked, and never told again; what a
  /// printer did, nobody can say.
  static void recover(Turn turn, Entry intent) {
    IdempotencyKey key = intent.key().orElseThrow();
    ActionKind kind = ActionKind.of(intent.kind());
    put(turn, key, new OpenAction(kind, intent, false));
    if (kind.atHall()) {
      turn.effect(new Effect.Query(key));
    } else {
      prove(turn, key, kind.unfinished(), Map.of(Fact.REASON, "RESTART"));
    }
  }

  /// The citizen goes; what is open is asked about at the slower pace.
  static void leaveBehind(Turn turn) {
    Map<IdempotencyKey, OpenAction> open = new HashMap<>(turn.state().open());
    open.replaceAll((_, action) -> action.leftBehind());
    turn.become(turn.state().withOpen(open));
  }

  private static void askLater(Turn turn, IdempotencyKey key, OpenAction action) {
    turn.effect(
        new Effect.StartTimer(
            new Timer.AskAgain(key),
            action.citizenWaits() ? turn.policies().queryEvery() : turn.policies().recoverEvery()));
  }

  /// What the printer proved stays true: such a report is made anew, under a key of its own.
  private static void neverReceived(Turn turn, IdempotencyKey key, OpenAction action) {
    prove(turn, key, action.kind().unfinished(), Map.of());
    if (action.kind() == ActionKind.DELIVERY) {
      reportDelivery(turn, DeliveryFacts.from(action.intent()));
    }
  }

  /// A proof names the session of its intent, and who acted for whom there, whoever stands before
  /// the terminal by then.
  private static void prove(
      Turn turn, IdempotencyKey key, EntryKind proof, Map<Fact, String> facts) {
    Map<IdempotencyKey, OpenAction> open = new HashMap<>(turn.state().open());
    OpenAction action = open.remove(key);
    Map<Fact, String> all =
        action == null ? turn.ofThisSession(facts) : Trace.of(action.intent(), facts);
    turn.write(Entry.of(proof, key, all));
    turn.become(turn.state().withOpen(open));
  }

  private static void put(Turn turn, IdempotencyKey key, OpenAction action) {
    Map<IdempotencyKey, OpenAction> open = new HashMap<>(turn.state().open());
    open.put(key, action);
    turn.become(turn.state().withOpen(open));
  }

  private static Map<Fact, String> ofCase(CaseNumber number) {
    return Map.of(Fact.CASE, number.value());
  }

  private static Map<Fact, String> of(int pages) {
    return Map.of(Fact.PAGES, String.valueOf(pages));
  }

  private static Map<Fact, String> of(int pages, String reason) {
    return Map.of(Fact.PAGES, String.valueOf(pages), Fact.REASON, reason);
  }
}
