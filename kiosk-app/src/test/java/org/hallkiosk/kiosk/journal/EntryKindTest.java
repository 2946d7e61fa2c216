package org.hallkiosk.kiosk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryKindTest {

  @Test
  void every_proof_closes_an_intent_and_nothing_else_closes_anything() {
    for (EntryKind kind : EntryKind.values()) {
      Optional<EntryKind.Role> closed = kind.closes().map(EntryKind::role);
      assertEquals(
          kind.role() == EntryKind.Role.PROOF
              ? Optional.of(EntryKind.Role.INTENT)
              : Optional.empty(),
          closed,
          kind.name());
    }
  }

  @Test
  void every_intent_can_be_closed() {
    Arrays.stream(EntryKind.values())
        .filter(kind -> kind.role() == EntryKind.Role.INTENT)
        .forEach(
            intent ->
                assertTrue(
                    Arrays.stream(EntryKind.values())
                        .anyMatch(kind -> kind.closes().equals(Optional.of(intent))),
                    intent.name()));
  }

  @Test
  void a_rating_that_was_not_given_closes_the_rating_and_not_the_submission() {
    assertEquals(Optional.of(EntryKind.RATING_INTENT), EntryKind.NOT_RATED.closes());
    assertEquals(Optional.of(EntryKind.PRINT_INTENT), EntryKind.PRINT_UNCERTAIN.closes());
    assertEquals(Optional.of(EntryKind.SUBMIT_INTENT), EntryKind.SUBMIT_NEVER_RECEIVED.closes());
  }
}
