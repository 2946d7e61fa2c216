package org.hallkiosk.kiosk.session;

import java.util.List;
import org.hallkiosk.kiosk.journal.Entry;

/// What one event leads to.
///
/// @param entries to be written down together before the effects are carried out
public record Step(State state, List<Entry> entries, List<Effect> effects) {

  public Step {
    entries = List.copyOf(entries);
    effects = List.copyOf(effects);
  }
}
