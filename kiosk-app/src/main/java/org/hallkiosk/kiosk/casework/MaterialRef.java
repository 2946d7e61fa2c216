package org.hallkiosk.kiosk.casework;

import java.time.LocalDate;

/// How a material that a service names comes to the hall.
public sealed interface MaterialRef {

  /// What the service's file calls it.
  String material();

  /// Scanned, photographed or signed here, and taken up by the hall under its hash.
  ///
  /// @param sha256 of the bytes, lower-case hexadecimal
  record Uploaded(String material, String sha256, int pages) implements MaterialRef {}

  /// The hall holds it already, and the citizen agreed to its use.
  ///
  /// @param id what the hall calls it
  record Held(String material, String id) implements MaterialRef {}

  /// Comes later (容缺办理).
  ///
  /// @param until the last day, as the hall said
  record Follows(String material, LocalDate until) implements MaterialRef {}
}
