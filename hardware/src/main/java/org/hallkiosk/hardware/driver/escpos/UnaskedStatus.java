package org.hallkiosk.hardware.driver.escpos;

import java.util.Optional;
import org.hallkiosk.hardware.device.Fault;

/// Automatic status back (`GS a`): four bytes that the printer sends by itself whenever something
/// changes. They tell of a cover that was opened and shut between two of our looks. Only the
/// printer's own thread.
final class UnaskedStatus {
  private final int[] gathered = new int[4];
  private int filled;
  private Optional<Fault> trouble = Optional.empty();

  /// The first byte is `0xx1xx00`, the other three are `0xx0xxxx`; an answer to `DLE EOT` is
  /// neither.
  ///
  /// @return whether the byte belongs to such a message
  boolean take(int value) {
    boolean starts = (value & 0x93) == 0x10;
    boolean follows = filled > 0 && (value & 0x90) == 0;
    if (!starts && !follows) {
      filled = 0;
      return false;
    }
    filled = starts ? 0 : filled;
    gathered[filled++] = value & 0xFF;
    if (filled == gathered.length) {
      filled = 0;
      note();
    }
    return true;
  }

  private void note() {
    trouble = trouble.or(() -> asked().health().faults().stream().findFirst());
  }

  /// The same as the four answers to `DLE EOT`, which have other bits for it.
  private StatusBytes asked() {
    int offline = (gathered[0] & 0x20) == 0 ? 0 : 0x04;
    int paper = (gathered[2] & 0x0C) == 0 ? 0 : 0x60;
    return new StatusBytes(gathered[0] & 0x08, offline, gathered[1] & 0x68, paper);
  }

  /// The first trouble told since [#forget].
  Optional<Fault> trouble() {
    return trouble;
  }

  void forget() {
    trouble = Optional.empty();
    filled = 0;
  }
}
