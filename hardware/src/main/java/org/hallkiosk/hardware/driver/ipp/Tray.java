package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// One input tray as `printer-input-tray` tells it (PWG 5100.13 clause 5.6.10, which spells out RFC
/// 3805's prtInputTable): `type=sheetFeedAutoRemovableTray;maxcapacity=250;level=100;name=tray-1;`.
///
/// @param name in the spelling of `media-source`: `Tray 1` is `tray-1`
/// @param level sheets; -3 some, -2 unknown
/// @param capacity sheets
record Tray(String name, int level, int capacity) {
  private static final int SOME = -3;

  static List<Tray> all(AttributeGroup said) {
    return Said.words(said, "printer-input-tray").stream()
        .map(KeyValues::new)
        .filter(told -> !told.word("name").isEmpty())
        .map(
            told ->
                new Tray(
                    spelled(told.word("name")), told.number("level"), told.number("maxcapacity")))
        .toList();
  }

  static String spelled(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  boolean holdsPaper() {
    return level > 0 || level == SOME;
  }

  OptionalInt percent() {
    return level >= 0 && capacity > 0 && level <= capacity
        ? OptionalInt.of((int) (100L * level / capacity))
        : OptionalInt.empty();
  }
}
