package org.hallkiosk.hardware.simulator.line;

import java.util.ArrayDeque;
import java.util.Deque;

/// One direction of a wire: bytes in flight and bytes arrived. Guarded by the line's lock.
final class Direction {

  private final Deque<Burst> inFlight = new ArrayDeque<>();
  private int takenOfFirst;
  private long freeAt = Long.MIN_VALUE;

  /// Bytes follow each other: a burst begins when the one before it has ended.
  ///
  /// @return the burst, to tell when it will have arrived
  Burst send(byte[] bytes, long now, long perByte) {
    Burst burst = new Burst(bytes, Math.max(now, freeAt), perByte);
    freeAt = burst.end();
    if (bytes.length > 0) {
      inFlight.addLast(burst);
    }
    return burst;
  }

  /// @return how many arrived bytes were put at the start of `into`
  int take(byte[] into, long now) {
    int taken = 0;
    while (!inFlight.isEmpty() && taken < into.length) {
      int moved = takeFromFirst(into, taken, now);
      if (moved == 0) {
        break;
      }
      taken += moved;
    }
    return taken;
  }

  private int takeFromFirst(byte[] into, int offset, long now) {
    Burst first = inFlight.getFirst();
    int moved = Math.min(first.arrived(now) - takenOfFirst, into.length - offset);
    System.arraycopy(first.bytes(), takenOfFirst, into, offset, moved);
    takenOfFirst += moved;
    if (takenOfFirst == first.bytes().length) {
      inFlight.removeFirst();
      takenOfFirst = 0;
    }
    return moved;
  }

  /// When the next byte arrives; far away while nothing is in flight.
  long nextArrival() {
    return inFlight.isEmpty() ? Long.MAX_VALUE : inFlight.getFirst().arrival(takenOfFirst + 1);
  }
}
