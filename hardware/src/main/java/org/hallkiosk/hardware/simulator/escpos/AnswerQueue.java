package org.hallkiosk.hardware.simulator.escpos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/// What the printer has said and nobody has read yet, told the way the printer tells just now:
/// late, wrong, in part or not at all. Guarded by its printer.
final class AnswerQueue {
  private static final int FIXED_BITS = 0x12;
  private static final int MOST = 64 * 1024;

  private final Queue<Told> waiting = new ArrayDeque<>();
  private Duration delay = Duration.ZERO;
  boolean silent;
  boolean garbled;
  boolean half;

  private record Told(int value, long due) {}

  void delay(Duration time) {
    delay = time;
  }

  void heal() {
    silent = false;
    garbled = false;
    half = false;
    delay = Duration.ZERO;
  }

  /// The answer to `DLE EOT n`.
  void status(int n, int value) {
    if (!half || n <= 2) {
      say(garbled ? value ^ FIXED_BITS : value);
    }
  }

  void say(int value) {
    if (!silent && waiting.size() < MOST) {
      waiting.add(new Told(value & 0xFF, System.nanoTime() + delay.toNanos()));
    }
  }

  /// -1 when there is none yet.
  int next() {
    return dueIn() == 0 ? waiting.remove().value() : -1;
  }

  /// Nanoseconds; 0 when it is there, far away when nothing is said.
  long dueIn() {
    Told first = waiting.peek();
    return first == null ? Long.MAX_VALUE : Math.max(0, first.due() - System.nanoTime());
  }
}
