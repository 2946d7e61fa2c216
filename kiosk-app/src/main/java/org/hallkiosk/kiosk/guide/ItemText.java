package org.hallkiosk.kiosk.guide;

import java.util.List;
import java.util.stream.Stream;

/// What an item is judged by, folded.
///
/// @param id its place in the book
/// @param own whether this terminal does it
/// @param rest department, window and materials
record ItemText(long id, boolean own, int[] name, List<int[]> everyday, List<int[]> rest) {

  ItemText {
    everyday = List.copyOf(everyday);
    rest = List.copyOf(rest);
  }

  /// The name and the everyday names.
  Stream<int[]> called() {
    return Stream.concat(Stream.of(name), everyday.stream());
  }
}
