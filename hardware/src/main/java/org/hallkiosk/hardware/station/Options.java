package org.hallkiosk.hardware.station;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The options of one entry of the device list.
record Options(Map<String, String> written) {
  /// @throws WrongEntryException for the first option that is none of these
  void allow(Set<String> known) throws WrongEntryException {
    for (String name : written.keySet()) {
      if (!known.contains(name)) {
        throw new WrongEntryException(
            "there is no option "
                + name
                + "; "
                + (known.isEmpty() ? "take it out" : "the options are " + sorted(known)));
      }
    }
  }

  String text(String name, String otherwise) {
    return written.getOrDefault(name, otherwise);
  }

  /// @throws WrongEntryException when it is no whole number, or out of bounds
  int number(String name, int otherwise, int least, int most) throws WrongEntryException {
    String digits = text(name, Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(digits);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notDigits) {
      throw out(name, digits, least, most);
    }
    throw out(name, digits, least, most);
  }

  private static WrongEntryException out(String name, String digits, int least, int most) {
    return new WrongEntryException(
        "option "
            + name
            + " cannot be "
            + digits
            + "; write a number from "
            + least
            + " to "
            + most);
  }

  private static String sorted(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }
}
