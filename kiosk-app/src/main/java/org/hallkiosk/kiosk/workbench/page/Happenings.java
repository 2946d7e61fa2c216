package org.hallkiosk.kiosk.workbench.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The newest 500 lines of the log; older ones are forgotten. Any thread.
public final class Happenings {

  static final int MOST = 500;

  private final Deque<Happening> lines = new ArrayDeque<>();
  private long total;

  public synchronized void add(Happening line) {
    lines.addLast(line);
    total++;
    if (lines.size() > MOST) {
      lines.removeFirst();
    }
  }

  /// How many lines there have ever been: the number of the next one.
  synchronized long next() {
    return total;
  }

  /// The lines from that number on, as far as they are still known.
  synchronized Lines from(long number) {
    long forgotten = total - lines.size();
    long skip = Math.clamp(number - forgotten, 0, lines.size());
    return new Lines(total, lines.stream().skip(skip).toList());
  }

  /// @param next the number to ask from next time
  record Lines(long next, List<Happening> lines) {}
}
