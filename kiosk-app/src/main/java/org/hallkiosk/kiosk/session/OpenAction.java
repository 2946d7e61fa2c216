package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Fact;

/// An action whose outcome is not known yet.
///
/// @param intent as the journal holds it: all that is needed to close it after a restart
/// @param citizenWaits whether the present session waits for it; if not, it is asked about rarely
/// @param overdue whether it waits for the hall's staff
/// @param asked a payment's order is being read under this ticket
record OpenAction(
    ActionKind kind, Entry intent, boolean citizenWaits, Overdue overdue, Optional<Ticket> asked) {

  /// How long nobody has been able to say what became of it.
  enum Overdue {
    NOT_YET,
    /// Somebody was asked in vain: the time runs.
    COUNTING,
    /// The hall's staff have a task about it.
    HANDED_OVER
  }

  static OpenAction of(ActionKind kind, Entry intent, boolean citizenWaits) {
    return new OpenAction(kind, intent, citizenWaits, Overdue.NOT_YET, Optional.empty());
  }

  OpenAction waitedFor(boolean byCitizen) {
    return new OpenAction(kind, intent, byCitizen, overdue, asked);
  }

  OpenAction overdue(Overdue next) {
    return new OpenAction(kind, intent, citizenWaits, next, asked);
  }

  OpenAction asking(Optional<Ticket> ticket) {
    return new OpenAction(kind, intent, citizenWaits, overdue, ticket);
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
