package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Fact;

/// An action whose outcome is not known yet.
///
/// @param intent as the journal holds it: all that is needed to close it after a restart
/// @param citizenWaits whether the present session waits for it; if not, it is asked about rarely
/// @param overdue whether it waits for the hall's staff
/// @param age for how long it had been open when this process started
/// @param refused why the hall did not take what it has to be told all the same
/// @param asked a payment's order is being read under this ticket
record OpenAction(
    ActionKind kind,
    Entry intent,
    boolean citizenWaits,
    Overdue overdue,
    Duration age,
    Optional<Refusal> refused,
    Optional<Ticket> asked) {

  /// How long nobody has been able to say what became of it.
  enum Overdue {
    NOT_YET,
    /// Somebody was asked in vain: the time runs.
    COUNTING,
    /// The hall's staff have a task about it.
    HANDED_OVER
  }

  static OpenAction of(ActionKind kind, Entry intent, boolean citizenWaits) {
    return new OpenAction(
        kind,
        intent,
        citizenWaits,
        Overdue.NOT_YET,
        Duration.ZERO,
        Optional.empty(),
        Optional.empty());
  }

  /// One that an earlier process left behind.
  static OpenAction left(ActionKind kind, Entry intent, Duration age) {
    return new OpenAction(
        kind, intent, false, Overdue.NOT_YET, age, Optional.empty(), Optional.empty());
  }

  OpenAction waitedFor(boolean byCitizen) {
    return new OpenAction(kind, intent, byCitizen, overdue, age, refused, asked);
  }

  OpenAction overdue(Overdue next) {
    return new OpenAction(kind, intent, citizenWaits, next, age, refused, asked);
  }

  OpenAction refused(Refusal reason) {
    return new OpenAction(kind, intent, citizenWaits, overdue, age, Optional.of(reason), asked);
  }

  OpenAction asking(Optional<Ticket> ticket) {
    return new OpenAction(kind, intent, citizenWaits, overdue, age, refused, ticket);
  }

  /// The same thing told anew is as late as it was before.
  OpenAction after(OpenAction before) {
    return new OpenAction(kind, intent, citizenWaits, before.overdue, before.age, refused, asked);
  }

  /// Under which the hall was told first: what references and tasks name.
  IdempotencyKey first() {
    return intent.fact(Fact.FIRST).map(IdempotencyKey::new).orElseGet(this::key);
  }

  IdempotencyKey key() {
    return intent.key().orElseThrow();
  }

  /// The action that this one is part of.
  Optional<IdempotencyKey> about() {
    return intent.fact(Fact.ABOUT).map(IdempotencyKey::new);
  }

  CaseNumber caseNumber() {
    return new CaseNumber(intent.fact(Fact.CASE).orElseThrow());
  }

  OrderNumber order() {
    return new OrderNumber(intent.fact(Fact.ORDER).orElseThrow());
  }

  Fen amount() {
    return new Fen(Long.parseLong(intent.fact(Fact.AMOUNT).orElseThrow()));
  }

  boolean has(Fact fact, String value) {
    return intent.fact(fact).equals(Optional.of(value));
  }
}
