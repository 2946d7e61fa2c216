package org.hallkiosk.kiosk.workbench.page;

import com.fasterxml.jackson.databind.node.ArrayNode;

/// Numbers the states of the panels, so that a page can say which one it has. Any thread.
final class PanelBoard {

  /// @param revision rises whenever the panels differ from those before
  record Posted(long revision, ArrayNode panels) {}

  private Posted last = new Posted(0, Json.MAPPER.createArrayNode());

  synchronized Posted post(ArrayNode panels) {
    if (!panels.equals(last.panels())) {
      last = new Posted(last.revision() + 1, panels);
    }
    return last;
  }
}
