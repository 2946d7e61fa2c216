package org.hallkiosk.kiosk.hall.http;

import java.time.Duration;

/// How long the terminal waits for the hall.
///
/// @param connect for a connection
/// @param read for the next byte
/// @param call for one request altogether, see also [#callWith]; a request repeated for clock skew
///   may take it twice
public record HallTimeouts(Duration connect, Duration read, Duration call) {

  public static final HallTimeouts DEFAULT =
      new HallTimeouts(Duration.ofSeconds(3), Duration.ofSeconds(10), Duration.ofSeconds(15));

  private static final int SLOWEST_BYTES_PER_SECOND = 64 * 1024;

  public HallTimeouts {
    if (!connect.isPositive() || !read.isPositive() || !call.isPositive()) {
      throw new IllegalArgumentException("a time-out is longer than nothing");
    }
  }

  /// For a request with a body: a second more for each 64 KiB, so that a scan of many pages arrives
  /// over the thin line of a village station too.
  Duration callWith(int bodyBytes) {
    return call.plusSeconds(bodyBytes / SLOWEST_BYTES_PER_SECOND);
  }
}
