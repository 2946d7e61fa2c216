package org.hallkiosk.hardware.device;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.hallkiosk.hardware.device.CabinetWire.Mark;
import org.hallkiosk.hardware.device.CabinetWiring.WireWords;

/// The text of one wire, such as `relay:5:normally-closed`.
final class WireText {
  private WireText() {}

  /// @throws IllegalArgumentException in one sentence
  static CabinetWire parse(
      String option, String value, String word, boolean input, WireWords words) {
    String[] pieces = value.strip().split(":", -1);
    if (pieces.length < 2 || !pieces[0].equals(word) || !pieces[1].matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException(
          option + ": write " + word + ":NUMBER instead of " + value);
    }
    int number = Integer.parseInt(pieces[1]);
    if (number > words.highest()) {
      throw new IllegalArgumentException(
          option + ": the highest " + word + " is " + words.highest());
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (String mark : Arrays.asList(pieces).subList(2, pieces.length)) {
      marks.add(mark(option, mark, input ? Mark.OF_INPUTS : Mark.OF_OUTPUTS));
    }
    return new CabinetWire(number, marks);
  }

  private static Mark mark(String option, String text, Set<Mark> allowed) {
    return allowed.stream()
        .filter(mark -> mark.configured().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    option
                        + ": "
                        + text
                        + " is none of "
                        + String.join(", ", allowed.stream().map(Mark::configured).toList())));
  }
}
