package org.hallkiosk.hardware.driver.nut;

import java.util.Map;
import org.hallkiosk.hardware.device.Fault;

/// What came of asking the server.
sealed interface Said {
  /// @param values by variable, such as `ups.status`
  record Variables(Map<String, String> values) implements Said {}

  record Cancelled() implements Said {}

  record Failed(Fault fault) implements Said {}
}
