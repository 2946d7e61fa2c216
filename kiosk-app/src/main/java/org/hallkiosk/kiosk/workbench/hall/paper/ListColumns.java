package org.hallkiosk.kiosk.workbench.hall.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// How wide the columns of a paper's list are, on every page alike: in proportion to what stands in
/// them, so that a place gets more room than a yes or no. In points.
record ListColumns(List<Float> widths) {

  static final float PADDING = 6;

  /// Of the letters, unless a text has no room then.
  static final float SIZE = 9.5f;

  static ListColumns of(PaperText text, PageInk head, PageInk body, float all) throws IOException {
    List<Float> needed = new ArrayList<>();
    for (int i = 0; i < text.columns().size(); i++) {
      float widest = head.width(text.columns().get(i), SIZE);
      for (List<String> cells : text.lines()) {
        widest = Math.max(widest, body.width(cells.get(i), SIZE));
      }
      needed.add(widest + PADDING);
    }
    float together = needed.stream().reduce(0f, Float::sum);
    return new ListColumns(needed.stream().map(it -> it * all / together).toList());
  }

  float width(int column) {
    return widths.get(column);
  }

  float textWidth(int column) {
    return widths.get(column) - PADDING;
  }
}
