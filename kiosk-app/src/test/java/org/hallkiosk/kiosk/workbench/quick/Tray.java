package org.hallkiosk.kiosk.workbench.quick;

import java.util.ArrayList;
import java.util.List;

/// What came out, the oldest first. From any thread.
final class Tray<P> {

  private final List<P> lying = new ArrayList<>();

  synchronized void lay(P paper) {
    lying.add(paper);
  }

  synchronized List<P> all() {
    return List.copyOf(lying);
  }
}
