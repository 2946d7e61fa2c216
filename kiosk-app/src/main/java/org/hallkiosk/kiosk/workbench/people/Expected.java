package org.hallkiosk.kiosk.workbench.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hallkiosk.kiosk.casework.DocumentKind;

/// What must stand in the hall's books and lie in the citizen's hands.
///
/// @param subject whose case it is: an identity number, a company's credit code, or empty where
///   nobody had to say who they are
/// @param answers all that the hall was told, by field
/// @param materials by the names of the service's file, in any order
/// @param paidFen by now, by whatever way; 0 where nothing is
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

  /// Nothing came of it: the hall said no.
  public static Expected nothing(String subject) {
    return new Expected(subject, Map.of(), List.of(), 0, List.of(), Optional.empty(), 0);
  }

  /// @param day fills in what depends on the day
  Expected on(UnaryOperator<String> day) {
    Map<String, String> then = new HashMap<>();
    answers.forEach((field, answer) -> then.put(field, day.apply(answer)));
    return new Expected(
        subject,
        then,
        materials,
        paidFen,
        papers.stream().map(paper -> paper.on(day)).toList(),
        slip.map(says -> says.stream().map(day).toList()),
        rated);
  }

  /// @param numbered whether it lies on a numbered form
  /// @param says what stands on it beside its own number, from the citizen's record
  public record Paper(DocumentKind kind, boolean numbered, List<String> says) {
    public Paper {
      says = List.copyOf(says);
    }

    Paper on(UnaryOperator<String> day) {
      return new Paper(kind, numbered, says.stream().map(day).toList());
    }
  }
}
