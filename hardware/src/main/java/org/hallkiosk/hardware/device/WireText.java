package org.hallkiosk.hardware.device;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.hallkiosk.hardware.device.CabinetWire.Mark;

/// Reads the text of one wire, such as `relay:5:normally-closed`.
///
/// @param word what the board calls such a contact
/// @param highest number of a contact
record WireText(String word, Set<Mark> allowed, int highest) {

  /// @throws IllegalArgumentException in one sentence
  CabinetWire parse(String option, String value) {
    String[] pieces = value.strip().split(":", -1);
    if (pieces.length < 2 || !pieces[0].equals(word) || !pieces[1].matches("[0-9]{1,4}")) {
      throw new IllegalArgumentException(
          option + ": write " + word + ":NUMBER instead of " + value);
    }
    int number = Integer.parseInt(pieces[1]);
    if (number > highest) {
      throw new IllegalArgumentException(option + ": the highest " + word + " is " + highest);
    }
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (String mark : Arrays.asList(pieces).subList(2, pieces.length)) {
      marks.add(mark(option, mark));
    }
    return new CabinetWire(number, marks);
  }

  private Mark mark(String option, String text) {
    return allowed.stream()
        .filter(mark -> mark.configured().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    option + ": " + text + " is none of " + String.join(", ", words())));
  }

  private Iterable<String> words() {
    return allowed.stream().map(Mark::configured).sorted().toList();
  }
}
