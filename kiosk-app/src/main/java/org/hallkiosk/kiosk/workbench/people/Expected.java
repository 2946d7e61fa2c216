package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DocumentKind;

/// What must stand in the hall's books and lie in the citizen's hands.
///
/// @param subject whose case it is: an identity number, a company's credit code, or empty where
///   nobody had to say who they are
/// @param answers all that the hall was told, by field
/// @param materials by the names of the service's file, in any order
/// @param paidFen 0 where nothing is paid
/// @param papers in the order in which they came out
/// @param slip what the slip says beside case number, masked name and hotline; empty where there is
///   none
/// @param rated the level; 0 where nothing is rated
public record Expected(
    String subject,
    Map<String, String> answers,
    List<String> materials,
    long paidFen,
    List<Paper> papers,
    Optional<List<String>> slip,
    int rated) {

  public Expected {
    answers = Map.copyOf(answers);
    materials = List.copyOf(materials);
    papers = List.copyOf(papers);
    slip = slip.map(List::copyOf);
  }

  /// @param numbered whether it lies on a numbered form
  /// @param says what stands on it beside its own number, from the citizen's record
  public record Paper(DocumentKind kind, boolean numbered, List<String> says) {
    public Paper {
      says = List.copyOf(says);
    }
  }
}
