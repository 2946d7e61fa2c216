package org.hallkiosk.hardware.driver.nut;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the device list says of a UPS behind Network UPS Tools.
///
/// @param ups its name in `ups.conf`; empty where the server has but one
/// @param login for a server that wants one even to read
/// @param poll how often it is asked while somebody waits; NUT itself asks a UPS every 2 s or so
/// @param answer how long one reading may take, logging in included
public record NutSettings(
    Optional<String> ups, Optional<Login> login, Duration poll, Duration answer) {
  public static final int USUAL_PORT = 3493;
  public static final NutSettings USUAL =
      new NutSettings(
          Optional.empty(), Optional.empty(), Duration.ofSeconds(1), Duration.ofSeconds(4));

  private static final Set<String> OPTIONS = Set.of("ups", "username", "password", "poll-ms");

  /// Reads `ups`, `username` with `password`, and `poll-ms` (1000).
  ///
  /// @throws IllegalArgumentException in one sentence
  public static NutSettings of(Map<String, String> options) {
    for (String option : options.keySet()) {
      if (!OPTIONS.contains(option)) {
        throw new IllegalArgumentException(option + ": a UPS has no such option");
      }
    }
    return new NutSettings(
        Optional.ofNullable(options.get("ups")).map(NutSettings::name),
        login(options),
        poll(options.getOrDefault("poll-ms", "1000")),
        USUAL.answer());
  }

  private static String name(String ups) {
    if (!ups.matches("[A-Za-z0-9_.-]{1,64}")) {
      throw new IllegalArgumentException("ups: " + ups + " is no name of NUT");
    }
    return ups;
  }

  private static Optional<Login> login(Map<String, String> options) {
    if (options.containsKey("username") != options.containsKey("password")) {
      throw new IllegalArgumentException("username and password go together");
    }
    return Optional.ofNullable(options.get("username"))
        .map(user -> new Login(user, options.getOrDefault("password", "")));
  }

  private static Duration poll(String text) {
    if (!text.matches("[1-9][0-9]{1,4}")) {
      throw new IllegalArgumentException("poll-ms: " + text + " is no number from 10 to 99999");
    }
    return Duration.ofMillis(Long.parseLong(text));
  }

  /// A user of `upsd.users`.
  public record Login(String user, String password) {
    /// Keeps the password to itself.
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }
}
