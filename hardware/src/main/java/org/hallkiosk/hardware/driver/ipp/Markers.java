package org.hallkiosk.hardware.driver.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hallkiosk.hardware.device.Supply;
import org.hallkiosk.hardware.device.SupplyKind;
import org.hallkiosk.hardware.device.SupplyLevel;

/// Toner, waste box and wear parts. Nearly every printer tells them as CUPS's `marker-…`
/// attributes, parallel lists of which some may be short or missing; IPP Everywhere asks for
/// `printer-supply` (PWG 5100.13), which has no thresholds.
final class Markers {
  private static final int FULL_WASTE = 90;

  private final List<String> names;
  private final List<String> types;
  private final List<Integer> levels;
  private final List<Integer> low;
  private final List<Integer> high;
  private final int usualLow;

  /// @param usualLow percent at which a supply is low where the printer does not say
  Markers(AttributeGroup said, int usualLow) {
    List<KeyValues> spelledOut =
        Said.words(said, "printer-supply").stream().map(KeyValues::new).toList();
    boolean marked = said.get("marker-levels") != null;
    names = Said.words(said, marked ? "marker-names" : "printer-supply-description");
    types =
        marked
            ? Said.words(said, "marker-types")
            : spelledOut.stream().map(supply -> supply.word("type")).toList();
    levels =
        marked
            ? Said.numbers(said, "marker-levels")
            : spelledOut.stream().map(supply -> supply.number("level")).toList();
    low = Said.numbers(said, "marker-low-levels");
    high = Said.numbers(said, "marker-high-levels");
    this.usualLow = usualLow;
  }

  List<Supply> supplies() {
    List<Supply> all = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      all.add(supply(i));
    }
    return all;
  }

  private Supply supply(int i) {
    SupplyKind kind = kind(i < types.size() ? types.get(i) : "toner");
    String name = i < names.size() ? names.get(i) : "marker " + (i + 1);
    int level = levels.get(i);
    return level < 0 || level > 100
        ? new Supply(kind, name, OptionalInt.empty(), SupplyLevel.UNKNOWN, 0)
        : new Supply(kind, name, OptionalInt.of(level), judged(kind, level, i), 0);
  }

  private SupplyLevel judged(SupplyKind kind, int level, int i) {
    return switch (kind) {
      case WASTE_TONER -> rising(level, threshold(high, i, FULL_WASTE));
      case TONER, WEAR_PART, PAPER -> falling(level, threshold(low, i, usualLow));
    };
  }

  private static SupplyLevel rising(int level, int threshold) {
    if (level >= 100) {
      return SupplyLevel.SPENT;
    }
    return level >= threshold ? SupplyLevel.LOW : SupplyLevel.ENOUGH;
  }

  static SupplyLevel falling(int level, int threshold) {
    if (level == 0) {
      return SupplyLevel.SPENT;
    }
    return level <= threshold ? SupplyLevel.LOW : SupplyLevel.ENOUGH;
  }

  /// Printers that have no threshold say 0 or 100, or nothing.
  private static int threshold(List<Integer> told, int i, int usual) {
    int value = i < told.size() ? told.get(i) : 0;
    return value > 0 && value < 100 ? value : usual;
  }

  private static SupplyKind kind(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    if (lower.startsWith("waste")) {
      return SupplyKind.WASTE_TONER;
    }
    boolean colours = lower.contains("toner") || lower.contains("ink") || lower.equals("developer");
    return colours ? SupplyKind.TONER : SupplyKind.WEAR_PART;
  }
}
