package org.hallkiosk.kiosk.ui;

import java.util.List;
import java.util.Optional;

/// What is on the screen, as somebody sees it who cannot look: a script, a page far away.
///
/// @param number [org.hallkiosk.kiosk.view.Screen#number], 0 before the first
/// @param screen the page's id, such as `screen-home`; empty before the first
/// @param nodes everything with an id, from back to front
/// @param texts every text, from top to bottom
public record Sight(long number, String screen, List<Seen> nodes, List<String> texts) {

  public Sight {
    nodes = List.copyOf(nodes);
    texts = List.copyOf(texts);
  }

  /// One node.
  ///
  /// @param text everything written on it
  /// @param touchable whether a finger could press it now: a button, not disabled, not covered
  public record Seen(
      String id, String text, double x, double y, double width, double height, boolean touchable) {}

  public Optional<Seen> find(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }

  public boolean touchable(String id) {
    return find(id).filter(Seen::touchable).isPresent();
  }

  public boolean says(String text) {
    return texts.stream().anyMatch(it -> it.contains(text));
  }
}
