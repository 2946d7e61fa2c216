package org.hallkiosk.kiosk.workbench;

import java.util.List;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.session.Event;

/// When the power of a terminal fails.
///
/// @param event at which event, before anything is done about it
/// @param write at which write into the journal
/// @param moment on which side of that write
record Accident(Predicate<Event> event, Predicate<Write> write, Moment moment) {

  static final Accident NONE = new Accident(_ -> false, _ -> false, Moment.BEFORE_THE_DISK_HAS_IT);

  /// Where a write has got to.
  enum Moment {
    BEFORE_THE_DISK_HAS_IT,
    BEFORE_ITS_EFFECTS
  }

  /// @param number from 1, in the life of a process
  record Write(int number, List<Entry> entries) {}

  static Accident atWrite(int number, Moment moment) {
    return new Accident(_ -> false, write -> write.number() == number, moment);
  }

  static Accident atWriting(EntryKind kind, Moment moment) {
    return new Accident(
        _ -> false,
        write -> write.entries().stream().anyMatch(entry -> entry.kind() == kind),
        moment);
  }

  /// An answer was lost, and nobody has asked yet.
  static Accident onceAnOutcomeIsUnknown() {
    return new Accident(
        event -> event instanceof Event.ActionAnswered(var _, ActionOutcome.Unknown _),
        _ -> false,
        Moment.BEFORE_THE_DISK_HAS_IT);
  }

  boolean strikes(Write now, Moment at) {
    return moment == at && write.test(now);
  }
}
