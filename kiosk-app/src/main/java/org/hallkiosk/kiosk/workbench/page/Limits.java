package org.hallkiosk.kiosk.workbench.page;

import java.time.Duration;

/// What bounds the page's use of the terminal.
///
/// @param hold how long a question for changes waits for one
/// @param look how often the screen is asked for its version meanwhile, and the least time between
///   two pictures of it
/// @param patience how long a picture or touch may keep the one after it waiting, before the
///   terminal counts as hanging
/// @param exchange how long one request may take in all before its connection is cut
/// @param requests how many may be under way at once
record Limits(Duration hold, Duration look, Duration patience, Duration exchange, int requests) {

  static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(5),
          Duration.ofMillis(80),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          48);
}
