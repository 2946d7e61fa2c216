package org.hallkiosk.hardware.simulator.ipp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbered forms in the tray, the lowest number on top. Guarded by its queue.
final class FormPack {

  private final String letters;
  private final int width;
  private final long end;
  private long top;
  private boolean feedsTwo;
  private final List<String> drawn = new ArrayList<>();

  /// @param first such as `A000123`: what its digits say is counted on
  FormPack(String first, int count) {
    int digits = first.length();
    while (digits > 0 && Character.isDigit(first.charAt(digits - 1))) {
      digits--;
    }
    letters = first.substring(0, digits);
    width = first.length() - digits;
    top = width == 0 ? 0 : Long.parseLong(first.substring(digits));
    end = top + count;
  }

  boolean isEmpty() {
    return left() == 0;
  }

  int left() {
    return Math.toIntExact(end - top);
  }

  void feedTwo() {
    feedsTwo = true;
  }

  /// The rollers draw the top form, sometimes with the next one under it, which stays blank.
  void feed() {
    int count = feedsTwo && left() > 1 ? 2 : 1;
    feedsTwo = false;
    drawn.clear();
    for (int i = 0; i < count; i++) {
      drawn.add(letters + ("%0" + Math.max(1, width) + "d").formatted(top++));
    }
  }

  /// The form that was printed last, which a camera at the mouth could read.
  Optional<String> printed() {
    return drawn.stream().findFirst();
  }

  /// The forms that left the tray together the last time, the printed one first.
  List<String> drawn() {
    return List.copyOf(drawn);
  }
}
