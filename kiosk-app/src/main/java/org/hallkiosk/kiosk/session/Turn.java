package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// One step in the making: lives as long as one call of [Session#step], and never leaves it.
final class Turn {

  private final Catalog catalog;
  private final Policies policies;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private State state;

  Turn(State state, Catalog catalog, Policies policies) {
    this.state = state;
    this.catalog = catalog;
    this.policies = policies;
  }

  Catalog catalog() {
    return catalog;
  }

  Policies policies() {
    return policies;
  }

  State state() {
    return state;
  }

  void become(State next) {
    state = next;
  }

  void phase(Phase next) {
    state = state.withPhase(next);
  }

  /// The citizen goes on within a service.
  void serve(Run run, StepState step) {
    phase(new Phase.Serving(run, step));
  }

  /// The citizen of a phase that cannot be reached without one.
  Citizen citizen() {
    return state.citizen().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  void citizen(Citizen next) {
    state = state.withCitizen(Optional.of(next));
  }

  Ticket ticket() {
    state = state.countingAsk();
    return new Ticket(state.asked());
  }

  /// Unlike every other key of every terminal: start of the process, session, counter.
  IdempotencyKey key() {
    return new IdempotencyKey(sessionId() + "-" + ticket().number());
  }

  private String sessionId() {
    return state.run() + "-" + state.sessions();
  }

  void effect(Effect effect) {
    effects.add(effect);
  }

  void write(Entry entry) {
    entries.add(entry);
  }

  void note(EntryKind kind) {
    note(kind, Map.of());
  }

  void note(EntryKind kind, Map<Fact, String> facts) {
    write(Entry.note(kind, ofThisSession(facts)));
  }

  Map<Fact, String> ofThisSession(Map<Fact, String> facts) {
    Map<Fact, String> all = new EnumMap<>(Fact.class);
    all.put(Fact.SESSION, sessionId());
    state.citizen().ifPresent(citizen -> all.putAll(citizen.trace()));
    all.putAll(facts);
    return all;
  }

  Step done() {
    return new Step(state, entries, effects);
  }
}
