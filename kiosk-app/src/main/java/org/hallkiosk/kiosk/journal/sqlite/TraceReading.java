package org.hallkiosk.kiosk.journal.sqlite;

import java.util.List;
import org.hallkiosk.kiosk.journal.CaseTrace;
import org.hallkiosk.kiosk.journal.Journal;

/// What a journal said about a number.
public sealed interface TraceReading {

  /// @param cases those that the number leads to; none where the journal does not know it
  /// @param chain whether the journal is as it was written
  record Read(List<CaseTrace> cases, Journal.Verdict chain) implements TraceReading {
    public Read {
      cases = List.copyOf(cases);
    }
  }

  /// @param sentence what, why, and what to do
  record NotRead(String sentence) implements TraceReading {}
}
