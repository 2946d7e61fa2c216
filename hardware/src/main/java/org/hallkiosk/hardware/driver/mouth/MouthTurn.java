package org.hallkiosk.hardware.driver.mouth;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Who draws papers back at one mouth, which two printers may share: whoever waits there for a
/// citizen must not take papers for taken that the other printer's call drew into the bin. One for
/// each mouth, whatever drivers come and go. From any thread; never blocks.
public final class MouthTurn {
  private final AtomicBoolean drawing = new AtomicBoolean();
  private final AtomicInteger runs = new AtomicInteger();

  /// Before the motor runs.
  ///
  /// @return false while it runs for somebody else
  boolean begin() {
    boolean mine = drawing.compareAndSet(false, true);
    if (mine) {
      runs.incrementAndGet();
    }
    return mine;
  }

  /// After it was seen what came of it.
  void end() {
    drawing.set(false);
  }

  boolean drawing() {
    return drawing.get();
  }

  /// How often the motor was begun.
  int runs() {
    return runs.get();
  }
}
