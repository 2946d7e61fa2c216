package org.hallkiosk.hardware.driver.uvc;

import java.time.Duration;

/// @param name of the reading thread, for logs
/// @param framePatience for one frame, after which the camera counts as frozen
/// @param firstReopen pause before the first attempt to open it again, doubled each time
/// @param longestReopen pause between two attempts at most
public record UvcSettings(
    String name, Duration framePatience, Duration firstReopen, Duration longestReopen) {

  public static UvcSettings named(String name) {
    return new UvcSettings(
        name, Duration.ofSeconds(1), Duration.ofMillis(200), Duration.ofSeconds(5));
  }
}
