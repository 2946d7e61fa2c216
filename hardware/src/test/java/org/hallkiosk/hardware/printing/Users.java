package org.hallkiosk.hardware.printing;

import org.hallkiosk.hardware.driver.ipp.IppSettings;

/// Settings of drivers that print under another name.
final class Users {

  private Users() {}

  static IppSettings named(String user) {
    return IppBench.settings().withUser(user);
  }
}
