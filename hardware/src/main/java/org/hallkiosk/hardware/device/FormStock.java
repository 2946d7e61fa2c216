package org.hallkiosk.hardware.device;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The forms in the tray, in the order of their serials.
///
/// @param next serial of the next form, as [FormSerial] has it; means nothing when none is left
/// @param left how many
public record FormStock(String next, int left) {

  public FormStock {
    if (left < 0 || FormSerial.of(next).flatMap(first -> last(first, left)).isEmpty()) {
      throw new IllegalArgumentException(
          "forms cannot start at "
              + next
              + " and be "
              + left
              + "; serials end in digits, and these must suffice for the last form");
    }
  }

  private static Optional<FormSerial> last(FormSerial first, int left) {
    return first.plus(Math.max(0, left - 1));
  }

  /// What is left when so many forms have left the tray, at most all of them.
  public FormStock without(int taken) {
    int rest = Math.max(0, left - taken);
    return rest == 0
        ? new FormStock(next, 0)
        : new FormStock(serial().plus(taken).orElseThrow().toString(), rest);
  }

  /// The first of them, in their order.
  public List<String> serials(int most) {
    return IntStream.range(0, Math.min(left, most))
        .mapToObj(i -> serial().plus(i).orElseThrow().toString())
        .toList();
  }

  public FormSerial serial() {
    return FormSerial.of(next).orElseThrow();
  }
}
