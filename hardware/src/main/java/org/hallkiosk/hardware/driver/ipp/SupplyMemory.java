package org.hallkiosk.hardware.driver.ipp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.Supplies;
import org.hallkiosk.hardware.device.Supply;
import org.hallkiosk.hardware.device.SupplyKind;

/// Notices that somebody replaced or refilled a supply: its level moved the way that only hands can
/// move it. A few points are the noise of a sensor. Only the printer's own thread tells it; anyone
/// reads.
final class SupplyMemory {
  private static final int JUMP = 10;
  private static final int MOST_NAMES = 64;

  private final Map<String, Supply> last = new HashMap<>();
  private volatile Supplies now = Supplies.UNKNOWN;

  Supplies now() {
    return now;
  }

  void saw(List<Supply> told) {
    now = new Supplies(told.stream().limit(MOST_NAMES).map(this::remembered).toList());
  }

  /// A level that is not told this time is not forgotten.
  private Supply remembered(Supply told) {
    Optional<Supply> before = Optional.ofNullable(last.get(told.name()));
    Supply counted = told.replacedTimes(before.map(old -> times(old, told)).orElse(0));
    if (before.isEmpty() && last.size() >= MOST_NAMES) {
      return counted;
    }
    boolean keepsLevel = told.percent().isEmpty() && before.isPresent();
    last.put(told.name(), keepsLevel ? before.get() : counted);
    return counted;
  }

  private static int times(Supply before, Supply told) {
    return before.replacements() + (jumped(before, told) ? 1 : 0);
  }

  private static boolean jumped(Supply before, Supply told) {
    if (before.percent().isEmpty() || told.percent().isEmpty()) {
      return false;
    }
    int rise = told.percent().getAsInt() - before.percent().getAsInt();
    return (told.kind() == SupplyKind.WASTE_TONER ? -rise : rise) >= JUMP;
  }
}
