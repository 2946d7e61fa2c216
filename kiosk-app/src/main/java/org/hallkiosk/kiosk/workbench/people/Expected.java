package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.DocumentKind;

/// What must stand in the hall's books and lie in the citizen's hands.
///
/// @param answers all that the hall was told, by field
/// @param materials by the names of the service's file, in any order
/// @param paidFen 0 where nothing is paid
/// @param papers in the order in which they came out
/// @param slip what the slip says beside case number, masked name and hotline; empty where there is
///   none
/// @param rated the level; 0 where nothing is rated
public record Expected(
    Map<String, String> answers,
    List<String> materials,
    long paidFen,
    List<Paper> papers,
    List<String> slip,
    int rated) {

  public Expected {
    answers = Map.copyOf(answers);
    materials = List.copyOf(materials);
    papers = List.copyOf(papers);
    slip = List.copyOf(slip);
  }

  /// @param numbered whether it lies on a numbered form
  /// @param says what stands on it beside its own number, from the citizen's record
  public record Paper(DocumentKind kind, boolean numbered, List<String> says) {
    public Paper {
      says = List.copyOf(says);
    }
  }
}
