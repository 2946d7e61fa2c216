package org.hallkiosk.kiosk.hall.http;

import java.time.Duration;

/// How long the terminal waits for the hall.
///
/// @param connect for a connection
/// @param read for the next byte
/// @param call for one request altogether; a request repeated for clock skew may take it twice
public record HallTimeouts(Duration connect, Duration read, Duration call) {

  public static final HallTimeouts DEFAULT =
      new HallTimeouts(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(15));

  public HallTimeouts {
    if (!connect.isPositive() || !read.isPositive() || !call.isPositive()) {
      throw new IllegalArgumentException("a time-out is longer than nothing");
    }
  }
}
