package org.hallkiosk.kiosk.session;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
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
    open(turn, kind, key, facts);
    turn.effect(effect);
  }

  /// Writes the intent of something that takes several effects.
  static void open(Turn turn, ActionKind kind, IdempotencyKey key, Map<Fact, String> facts) {
    Entry intent = Entry.of(kind.intent(), key, turn.ofThisSession(facts));
    turn.write(intent);
    put(turn, OpenAction.of(kind, intent, turn.state().citizen().isPresent()));
  }

  /// Tells the hall that the paper is in the citizen's hands.
  static void reportDelivery(Turn turn, Delivery delivery) {
    reportDelivery(turn, delivery, DeliveryFacts.of(delivery));
  }

  /// The hall has not heard of it yet.
  static IdempotencyKey reportDeliveryAnew(Turn turn, OpenAction report) {
    Delivery delivery = DeliveryFacts.from(report.intent());
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.putAll(DeliveryFacts.of(delivery));
    facts.put(Fact.FIRST, report.first().value());
    return reportDelivery(turn, delivery, facts);
  }

  private static IdempotencyKey reportDelivery(
      Turn turn, Delivery delivery, Map<Fact, String> facts) {
    IdempotencyKey key = turn.key();
    begin(turn, ActionKind.DELIVERY, key, facts, new Effect.ReportDelivery(key, delivery));
    return key;
  }

  /// The hall's word on an action, or that it has none.
  static void answered(Turn turn, IdempotencyKey key, ActionOutcome outcome) {
    of(turn, key)
        .filter(action -> action.kind().witness() == ActionKind.Witness.HALL)
        .ifPresent(action -> answered(turn, action, outcome));
  }

  private static void answered(Turn turn, OpenAction action, ActionOutcome outcome) {
    ActionKind kind = action.kind();
    switch (outcome) {
      case ActionOutcome.Unknown _ -> Questions.later(turn, action);
      case ActionOutcome.Done(CaseNumber number) -> done(turn, action, number);
      case ActionOutcome.Accepted(CaseNumber number) -> {
        if (kind.isMoneyOnItsWay()) {
          Questions.later(turn, action);
        } else {
          done(turn, action, number);
        }
      }
      case ActionOutcome.Refused(var reason) -> {
        if (Retelling.isDue(kind, reason)) {
          Retelling.later(turn, action, reason);
        } else {
          refused(turn, action, reason);
          Consequences.refused(turn, action, reason);
        }
      }
      case ActionOutcome.NeverReceived _ -> {
        prove(turn, action, kind.unfinished(), Map.of());
        Consequences.neverReceived(turn, action);
      }
    }
  }

  static void refused(Turn turn, OpenAction action, Refusal reason) {
    prove(turn, action, action.kind().refused(), Map.of(Fact.REASON, reason.name()));
  }

  private static void done(Turn turn, OpenAction action, CaseNumber number) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.CASE, number.value());
    action.intent().fact(Fact.ORDER).ifPresent(order -> facts.put(Fact.ORDER, order));
    action.intent().fact(Fact.AMOUNT).ifPresent(amount -> facts.put(Fact.AMOUNT, amount));
    prove(turn, action, action.kind().done(), facts);
    Consequences.done(turn, action);
  }

  /// The printer's word on a paper or slip.
  static void printEnded(Turn turn, IdempotencyKey key, PrintOutcome outcome) {
    printEnded(turn, key, outcome, Map.of());
  }

  /// The printer's word on numbered forms: which were used, and which are void.
  static void formsEnded(Turn turn, Event.FormsEnded ended) {
    printEnded(
        turn, ended.key(), ended.outcome(), DeliveryFacts.serials(ended.serials(), ended.spoilt()));
  }

  private static void printEnded(
      Turn turn, IdempotencyKey key, PrintOutcome outcome, Map<Fact, String> serials) {
    of(turn, key)
        .filter(action -> action.kind().witness() == ActionKind.Witness.NOBODY)
        .ifPresent(action -> printed(turn, action, outcome, serials));
  }

  private static void printed(
      Turn turn, OpenAction action, PrintOutcome outcome, Map<Fact, String> serials) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.putAll(serials);
    facts.putAll(PrintFacts.of(outcome));
    prove(turn, action, PrintFacts.proof(action.kind(), outcome), facts);
  }

  /// The citizen goes; what is open is asked about at the slower pace, and what was to be paid is
  /// brought to an end.
  static void leaveBehind(Turn turn) {
    List<OpenAction> open = List.copyOf(turn.state().open().values());
    open.forEach(action -> put(turn, action.waitedFor(false)));
    of(turn, ActionKind.PAYMENT).toList().forEach(action -> Payments.goOn(turn, action.key()));
  }

  static Optional<OpenAction> of(Turn turn, IdempotencyKey key) {
    return Optional.ofNullable(turn.state().open().get(key));
  }

  /// Those of one kind, in an order that is always the same.
  static Stream<OpenAction> of(Turn turn, ActionKind kind) {
    return turn.state().open().values().stream()
        .filter(action -> action.kind() == kind)
        .sorted(Comparator.comparing(action -> action.key().value()));
  }

  /// A proof names the session of its intent, and who acted for whom there, whoever stands before
  /// the terminal by then.
  static void prove(Turn turn, OpenAction action, EntryKind proof, Map<Fact, String> facts) {
    Map<IdempotencyKey, OpenAction> open = new HashMap<>(turn.state().open());
    open.remove(action.key());
    turn.write(Entry.of(proof, action.key(), Trace.of(action.intent(), facts)));
    turn.become(turn.state().withOpen(open));
  }

  static void put(Turn turn, OpenAction action) {
    Map<IdempotencyKey, OpenAction> open = new HashMap<>(turn.state().open());
    open.put(action.key(), action);
    turn.become(turn.state().withOpen(open));
  }
}
