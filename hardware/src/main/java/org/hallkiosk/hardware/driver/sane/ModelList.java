package org.hallkiosk.hardware.driver.sane;

import java.util.List;
import java.util.Optional;

/// The scanners that `scanimage -f '%d|%v %m%n'` lists.
final class ModelList {

  private static final int LONGEST = 100;

  private ModelList() {}

  /// @param device a listed name, or the backend's part of one
  static Optional<String> named(String device, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(device + "|") || line.startsWith(device + ":"))
        .map(line -> line.substring(line.indexOf('|') + 1).strip())
        .filter(model -> !model.isEmpty() && model.length() <= LONGEST)
        .findFirst();
  }
}
