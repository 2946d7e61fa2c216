package org.hallkiosk.kiosk.workbench.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Texts;

/// One device, or one counterpart, and what a developer may do to it.
///
/// @param id unique among the panels
/// @param controls in the order shown; their ids are unique in the panel, and so are those of its
///   papers
public record Panel(String id, Texts title, List<Control> controls) {

  public Panel {
    Names.requireId(id);
    controls = List.copyOf(controls);
    Names.requireDistinct(controls.stream().flatMap(control -> control.id().stream()).toList());
    Names.requireDistinct(papers(controls).map(Paper::id).toList());
  }

  Optional<Control> control(String id) {
    return controls.stream().filter(control -> control.id().equals(Optional.of(id))).findFirst();
  }

  Optional<Paper> paper(String id) {
    return papers(controls).filter(paper -> paper.id().equals(id)).findFirst();
  }

  private static Stream<Paper> papers(List<Control> controls) {
    return controls.stream().flatMap(control -> control.papers().stream());
  }
}
