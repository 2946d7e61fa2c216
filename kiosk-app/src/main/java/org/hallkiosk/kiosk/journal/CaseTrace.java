package org.hallkiosk.kiosk.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.CaseNumber;

/// All that one terminal wrote down about a case: when, with what assurance, for whom and by whom,
/// what was printed and proved. A case that was handed in elsewhere is known here only by what was
/// done with it here.
///
/// @param visits a session each, the oldest first
public record CaseTrace(CaseNumber caseNumber, List<CaseVisit> visits) {

  public CaseTrace {
    visits = List.copyOf(visits);
  }

  /// @param acts entries about the case and all under their keys, the oldest first
  /// @param notes the notes of all sessions that had to do with it, the oldest first
  public static CaseTrace of(CaseNumber number, List<Line> acts, List<Line> notes) {
    Map<String, List<Line>> sessions =
        acts.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.fact(Fact.SESSION).orElse(""),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return new CaseTrace(
        number,
        sessions.entrySet().stream()
            .map(one -> CaseVisit.of(one.getKey(), one.getValue(), notesOf(one.getKey(), notes)))
            .toList());
  }

  private static List<Line> notesOf(String session, List<Line> notes) {
    return notes.stream()
        .filter(line -> line.fact(Fact.SESSION).equals(Optional.of(session)))
        .toList();
  }

  /// The service, where it was handed in here.
  public Optional<String> service() {
    return acts(EntryKind.SUBMIT_INTENT).stream()
        .flatMap(line -> line.fact(Fact.SERVICE).stream())
        .findFirst();
  }

  /// When the hall's word came that it has the case; empty where it was handed in elsewhere.
  public Optional<Instant> submitted() {
    return acts(EntryKind.SUBMIT_DONE).stream().map(Line::at).findFirst();
  }

  /// Every attempt at printing one of its documents, in their order.
  public List<Paper> papers() {
    return Paper.of(visits.stream().flatMap(visit -> visit.acts().stream()).toList());
  }

  private List<Line> acts(EntryKind kind) {
    return visits.stream()
        .flatMap(visit -> visit.acts().stream())
        .filter(line -> line.kind() == kind)
        .toList();
  }
}
