package org.hallkiosk.kiosk.workbench.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What came out, the oldest first. From any thread.
final class Tray<P> {

  private final List<P> lying = new ArrayList<>();
  private Consumer<P> watcher = _ -> {};

  /// @param told of each paper before the printer says that it is done
  synchronized void watch(Consumer<P> told) {
    watcher = told;
  }

  synchronized void lay(P paper) {
    lying.add(paper);
    watcher.accept(paper);
  }

  synchronized List<P> all() {
    return List.copyOf(lying);
  }
}
