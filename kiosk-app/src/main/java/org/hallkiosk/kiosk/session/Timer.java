package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.IdempotencyKey;

/// What a timer is for. Starting one replaces the running one of the same name.
public sealed interface Timer {

  /// Timers of one name replace each other.
  default String name() {
    return switch (this) {
      case Idle _ -> "idle";
      case PhaseOver _ -> "phase";
      case AskAgain(IdempotencyKey key) -> "ask " + key.value();
      case StopWaiting(IdempotencyKey key) -> "wait " + key.value();
      case TaskDue(IdempotencyKey key) -> "task " + key.value();
      case StaffAgain _ -> "staff";
      case CodeAgain _ -> "code";
      case DeviceAgain(Ticket ticket) -> "device " + ticket.number();
    };
  }

  /// Whether the event is the end of the present phase's time.
  static boolean rangFor(Event event, Ticket ticket) {
    return event instanceof Event.TimerRang(PhaseOver(Ticket rang)) && rang.equals(ticket);
  }

  /// Nobody has touched the screen for a while.
  record Idle(Ticket ticket) implements Timer {}

  /// The present phase has stood long enough.
  record PhaseOver(Ticket ticket) implements Timer {}

  /// Ask the hall again what became of an action.
  record AskAgain(IdempotencyKey key) implements Timer {}

  /// Tell the citizen that the outcome is not known yet.
  record StopWaiting(IdempotencyKey key) implements Timer {}

  /// The outcome of an action has been unknown for so long that the hall's staff must look.
  record TaskDue(IdempotencyKey key) implements Timer {}

  /// Ask the hall again what its staff have decided.
  record StaffAgain(Ticket ticket) implements Timer {}

  /// Another one-time code may be asked for.
  record CodeAgain(Ticket ticket) implements Timer {}

  /// A device that failed may be asked again.
  record DeviceAgain(Ticket ticket) implements Timer {}
}
