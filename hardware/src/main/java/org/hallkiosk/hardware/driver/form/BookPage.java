package org.hallkiosk.hardware.driver.form;

import java.util.List;
import org.hallkiosk.hardware.device.FormStock;

/// What the stock book says. Each form goes from `Counted` through `Reserved` to `Counted` again,
/// or to `Uncounted`.
public sealed interface BookPage {
  /// Exactly these forms are in the tray, and the printer has no job for them.
  record Counted(FormStock stock) implements BookPage {}

  /// The next form was about to be printed. Found after a start, it means that nobody knows what
  /// became of it.
  ///
  /// @param stock with the reserved form still in it
  record Reserved(FormStock stock) implements BookPage {}

  /// Staff must count the tray.
  ///
  /// @param doubtful serials of which nobody knows whether they left the tray
  /// @param why one sentence for the staff
  record Uncounted(List<String> doubtful, String why) implements BookPage {
    public Uncounted {
      doubtful = List.copyOf(doubtful);
    }
  }
}
