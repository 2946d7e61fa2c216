package org.hallkiosk.hardware.device;

import java.util.OptionalInt;

/// One supply of a printer, as it was last told.
///
/// @param name as the printer names it, such as `black toner` or `tray-1`
/// @param percent of what it holds when full, where the printer says
/// @param replacements how often the percentage has jumped in the direction that only hands can
///   move it, since this driver was made
public record Supply(
    SupplyKind kind, String name, OptionalInt percent, SupplyLevel level, int replacements) {

  public Supply replacedTimes(int times) {
    return new Supply(kind, name, percent, level, times);
  }
}
