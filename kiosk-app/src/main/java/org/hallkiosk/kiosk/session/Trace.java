package org.hallkiosk.kiosk.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Fact;

/// In which session, and by whom for whom: what a proof has from its intent.
final class Trace {

  private static final List<Fact> WHO =
      List.of(Fact.SESSION, Fact.PSEUDONYM, Fact.AGENT, Fact.MANDATE);

  private Trace() {}

  static Map<Fact, String> of(Entry intent, Map<Fact, String> facts) {
    Map<Fact, String> all = new EnumMap<>(Fact.class);
    WHO.forEach(fact -> intent.fact(fact).ifPresent(value -> all.put(fact, value)));
    all.putAll(facts);
    return all;
  }
}
