package org.hallkiosk.hardware.printing;

import org.hallkiosk.hardware.driver.ipp.IppSettings;

/// Settings of drivers that print under another name.
final class Users {

  private Users() {}

  static IppSettings named(String user) {
    IppSettings ours = IppBench.settings();
    return new IppSettings(
        user,
        ours.media(),
        ours.answerPatience(),
        ours.poll(),
        ours.settle(),
        ours.patience(),
        ours.silence(),
        ours.cancelPatience());
  }
}
