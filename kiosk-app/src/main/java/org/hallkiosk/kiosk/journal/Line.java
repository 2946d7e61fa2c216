package org.hallkiosk.kiosk.journal;

import java.time.Instant;
import java.util.Optional;

/// An entry as it stands in the journal.
///
/// @param at when it was written, by the terminal's clock
public record Line(long sequence, Instant at, Entry entry) {

  public EntryKind kind() {
    return entry.kind();
  }

  public Optional<String> fact(Fact fact) {
    return entry.fact(fact);
  }
}
