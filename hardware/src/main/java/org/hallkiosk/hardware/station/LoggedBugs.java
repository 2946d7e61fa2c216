package org.hallkiosk.hardware.station;

import java.util.HashSet;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs each bug of a driver once, however often it comes back. From any thread.
final class LoggedBugs {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedBugs.class);
  private static final int MOST = 100;

  private final Set<String> known = new HashSet<>();

  void log(DeviceKind kind, String operation, Throwable bug) {
    if (isNew(operation + Bug.name(bug))) {
      LOG.error("defect in the driver of {}, in {}", kind.configured(), operation, bug);
    }
  }

  private synchronized boolean isNew(String name) {
    return known.size() < MOST && known.add(name);
  }
}
