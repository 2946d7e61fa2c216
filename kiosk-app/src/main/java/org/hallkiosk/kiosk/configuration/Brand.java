package org.hallkiosk.kiosk.configuration;

import java.nio.file.Path;

/// Where the uniform image (统一形象标识) lies.
///
/// @param folder absolute
public record Brand(Path folder) {

  public Path fonts() {
    return folder.resolve("fonts");
  }

  /// The style sheet with the hall's colours.
  public Path colours() {
    return folder.resolve("colours.css");
  }

  /// The words themselves are in [Configuration#words].
  public Path words() {
    return folder.resolve("words");
  }
}
