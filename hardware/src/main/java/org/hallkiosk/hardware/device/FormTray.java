package org.hallkiosk.hardware.device;

import java.util.List;

/// What the books know of a tray of numbered forms.
public sealed interface FormTray {
  /// Exactly these are in it.
  record Counted(FormStock stock) implements FormTray {}

  /// Staff must count before the next form is printed.
  ///
  /// @param doubtful serials of which nobody knows whether they left the tray
  /// @param why one sentence for the staff
  record Uncounted(List<String> doubtful, String why) implements FormTray {
    public Uncounted {
      doubtful = List.copyOf(doubtful);
    }
  }
}
