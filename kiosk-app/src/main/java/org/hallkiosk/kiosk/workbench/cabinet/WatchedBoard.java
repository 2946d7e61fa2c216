package org.hallkiosk.kiosk.workbench.cabinet;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;

/// A device's board that tells what was done on it, whoever did it: a hand at the page or a
/// timeline. From any thread.
public final class WatchedBoard {
  private final FaultBoard board;
  private final List<Consumer<String>> watchers = new CopyOnWriteArrayList<>();

  /// @param inner is from now on used through this one
  public WatchedBoard(FaultBoard inner) {
    this.board = new FaultBoard(inner.device());
    for (String name : inner.names()) {
      board.with(name, inner.argument(name), words -> happen(inner, name, words));
    }
  }

  private void happen(FaultBoard inner, String name, String words) {
    inner.happen(name, words);
    watchers.forEach(watcher -> watcher.accept(name));
  }

  public FaultBoard board() {
    return board;
  }

  /// @param watcher told each deed's name after it happened, on the thread that did it
  public WatchedBoard watch(Consumer<String> watcher) {
    watchers.add(watcher);
    return this;
  }
}
