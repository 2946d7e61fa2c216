package org.hallkiosk.kiosk.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was done about one case in one session, and who was there, by the hall's pseudonyms.
///
/// @param principal whose case it is
/// @param agent who acted for them, if somebody did
/// @param mandate the number of the agent's mandate
/// @param signedIn by what the person who was there signed in
/// @param checks how they showed that the card was theirs; more than one where more was asked for
/// @param guardian whether a guardian was confirmed
/// @param given what was handed in with the case, and signed
/// @param acts what was done, the oldest first
public record CaseVisit(
    String session,
    Optional<String> principal,
    Optional<String> agent,
    Optional<String> mandate,
    Optional<String> signedIn,
    List<String> checks,
    boolean guardian,
    List<Line> given,
    List<Line> acts) {

  /// @param acts of this session, about the case; one at least
  /// @param notes of this session, the oldest first
  static CaseVisit of(String session, List<Line> acts, List<Line> notes) {
    Line first = acts.getFirst();
    List<Line> before = notes.stream().filter(line -> line.sequence() <= first.sequence()).toList();
    Optional<Line> signedIn = last(before, EntryKind.SIGNED_IN);
    return new CaseVisit(
        session,
        first.fact(Fact.PSEUDONYM).or(() -> signedIn.flatMap(line -> line.fact(Fact.PSEUDONYM))),
        first.fact(Fact.AGENT),
        first.fact(Fact.MANDATE),
        signedIn.flatMap(line -> line.fact(Fact.METHOD)),
        checks(before),
        last(before, EntryKind.GUARDIAN_CONFIRMED).isPresent(),
        acts.stream().anyMatch(line -> line.kind() == EntryKind.SUBMIT_INTENT)
            ? given(before)
            : List.of(),
        acts);
  }

  private static List<String> checks(List<Line> before) {
    return before.stream()
        .filter(line -> line.kind() == EntryKind.PERSON_CHECKED)
        .flatMap(line -> line.fact(Fact.METHOD).stream())
        .distinct()
        .toList();
  }

  /// Since the service was begun.
  private static List<Line> given(List<Line> before) {
    long begun = last(before, EntryKind.SERVICE_STARTED).map(Line::sequence).orElse(0L);
    return before.stream()
        .filter(line -> line.sequence() > begun)
        .filter(line -> line.kind() == EntryKind.MATERIAL_GIVEN || line.kind() == EntryKind.SIGNED)
        .toList();
  }

  private static Optional<Line> last(List<Line> lines, EntryKind kind) {
    return lines.stream()
        .filter(line -> line.kind() == kind)
        .max(Comparator.comparingLong(Line::sequence));
  }
}
