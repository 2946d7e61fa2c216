package org.hallkiosk.kiosk.journal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.IdempotencyKey;

/// One redacted fact. Holds no name, number, photo or address: what may be written down is the
/// closed list of [Fact], and people are pseudonyms.
///
/// @param kind what happened
/// @param key the action it belongs to, for intents and proofs
public record Entry(EntryKind kind, Optional<IdempotencyKey> key, Map<Fact, String> facts) {

  public Entry {
    if (kind.role() != EntryKind.Role.NOTE && key.isEmpty()) {
      throw new IllegalArgumentException(kind + " belongs to an action and needs its key");
    }
    facts.forEach((fact, value) -> requireFit(kind, fact, value));
    EnumMap<Fact, String> ordered = new EnumMap<>(Fact.class);
    ordered.putAll(facts);
    facts = Collections.unmodifiableMap(ordered);
  }

  private static void requireFit(EntryKind kind, Fact fact, String value) {
    if (value.length() > fact.longest()) {
      throw new IllegalArgumentException(
          kind + " holds " + fact + " of more than " + fact.longest() + " characters");
    }
  }

  public static Entry note(EntryKind kind, Map<Fact, String> facts) {
    return new Entry(kind, Optional.empty(), facts);
  }

  public static Entry of(EntryKind kind, IdempotencyKey key, Map<Fact, String> facts) {
    return new Entry(kind, Optional.of(key), facts);
  }

  public Optional<String> fact(Fact fact) {
    return Optional.ofNullable(facts.get(fact));
  }
}
