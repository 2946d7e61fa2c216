package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// What must be true after every step, across restarts.
final class Promises {

  private static final Set<ActionKind> CHARGES =
      EnumSet.of(
          ActionKind.CODE_PAYMENT,
          ActionKind.CARD_PAYMENT,
          ActionKind.CARD_REPORT,
          ActionKind.CARD_REVERSAL);

  private final Set<IdempotencyKey> intents = new HashSet<>();
  private final Set<IdempotencyKey> proofs = new HashSet<>();
  private final Set<IdempotencyKey> sent = new HashSet<>();
  private final Set<IdempotencyKey> timers = new HashSet<>();
  private final Map<IdempotencyKey, String> tasks = new HashMap<>();
  private final Set<EntryKind> written = EnumSet.noneOf(EntryKind.class);

  void rang(Event event) {
    if (event instanceof Event.TimerRang(Timer.AskAgain(var key))) {
      timers.remove(key);
    }
  }

  void hold(Step step) {
    step.entries().forEach(this::written);
    step.effects().forEach(effect -> wanted(step, effect));
    Set<IdempotencyKey> open = new HashSet<>(intents);
    open.removeAll(proofs);
    assertEquals(open, step.state().open().keySet(), "journal and state know the same open");
    boolean nobody = step.state().phase() instanceof Phase.Attract;
    assertTrue(!nobody || step.state().citizen().isEmpty(), "the last citizen is forgotten");
    ofThePresentCitizen(step);
    if (step.state().citizen().isEmpty()) {
      step.state().open().values().stream()
          .filter(action -> action.kind() == ActionKind.PAYMENT)
          .forEach(action -> goesOn(step, action));
    }
  }

  private static void ofThePresentCitizen(Step step) {
    step.effects().stream()
        .filter(Effect.Submit.class::isInstance)
        .map(effect -> ((Effect.Submit) effect).token())
        .forEach(
            token ->
                assertEquals(
                    Optional.of(token),
                    step.state().citizen().flatMap(Citizen::token),
                    "handed in for somebody else"));
  }

  /// Nobody stands there, so that something must bring the payment to its end.
  private void goesOn(Step step, OpenAction payment) {
    boolean hasPart =
        step.state().open().values().stream()
            .anyMatch(action -> action.has(Fact.ABOUT, payment.key().value()));
    assertTrue(
        payment.asked().isPresent() || hasPart || timers.contains(payment.key()),
        "a payment is forgotten");
  }

  private void written(Entry entry) {
    written.add(entry.kind());
    switch (entry.kind().role()) {
      case INTENT -> assertTrue(intents.add(entry.key().orElseThrow()), "an intent twice");
      case PROOF -> {
        assertTrue(intents.contains(entry.key().orElseThrow()), "a proof without intent");
        assertTrue(proofs.add(entry.key().orElseThrow()), "a proof twice");
      }
      case NOTE -> {}
    }
    if (entry.kind() == EntryKind.TASK_INTENT) {
      String about = entry.fact(Fact.ABOUT).orElseThrow() + entry.fact(Fact.REASON).orElseThrow();
      assertFalse(tasks.containsValue(about), "a task twice about one action");
      tasks.put(entry.key().orElseThrow(), about);
    } else if (entry.kind() == EntryKind.TASK_NEVER_RECEIVED
        || entry.kind() == EntryKind.TASK_REFUSED) {
      tasks.remove(entry.key().orElseThrow());
    }
  }

  private void wanted(Step step, Effect effect) {
    switch (effect) {
      case Effect.Submit submit -> sendOnce(submit.key());
      case Effect.Rate rate -> sendOnce(rate.key());
      case Effect.ReportDelivery report -> sendOnce(report.key());
      case Effect.PrintDocument print -> sendOnce(print.key());
      case Effect.PrintSlip print -> sendOnce(print.key());
      case Effect.SaveDraft save -> sendOnce(save.key());
      case Effect.ChangeServiceCard change -> sendOnce(change.key());
      case Effect.OpenOrder open -> sendOnce(open.key());
      case Effect.PayByCode pay -> charge(step, pay.key());
      case Effect.PayByCard pay -> charge(step, pay.key());
      case Effect.ReverseCard reverse -> sendOnce(reverse.key());
      case Effect.ReportCardPayment report -> sendOnce(report.key());
      case Effect.CloseOrder close -> {
        sendOnce(close.key());
        assertEquals(0, charges(step, close.key()), "closed while money may be moving");
      }
      case Effect.Refund refund -> sendOnce(refund.key());
      case Effect.RaiseTask raise -> sendOnce(raise.key());
      case Effect.Query(IdempotencyKey key) ->
          assertTrue(intents.contains(key), "asks about what was never begun");
      case Effect.QueryCard query ->
          assertTrue(intents.contains(query.key()), "asks about what was never begun");
      case Effect.StartTimer(Timer.AskAgain(var key), var _) -> timers.add(key);
      default -> {}
    }
  }

  /// Money is never taken in two ways at once.
  private void charge(Step step, IdempotencyKey key) {
    sendOnce(key);
    assertEquals(1, charges(step, key), "charged in two ways at once");
  }

  private static long charges(Step step, IdempotencyKey part) {
    OpenAction action = Optional.ofNullable(step.state().open().get(part)).orElseThrow();
    return step.state().open().values().stream()
        .filter(other -> CHARGES.contains(other.kind()))
        .filter(other -> other.about().equals(action.about()))
        .count();
  }

  private void sendOnce(IdempotencyKey key) {
    assertTrue(intents.contains(key), "an effect before its intent");
    assertTrue(sent.add(key), "sent twice under one key");
    assertFalse(proofs.contains(key), "sent after its proof");
  }

  /// What the walk came to.
  Set<EntryKind> written() {
    return written;
  }
}
