package org.hallkiosk.hardware.simulator.sane;

/// What may become of one page.
sealed interface PageMishap {

  /// The scanner reports a status instead of the page.
  record Status(SaneStatus status) implements PageMishap {}

  /// Nothing more is heard.
  record Frozen() implements PageMishap {}

  /// The file holds something other than a picture.
  record NoPicture() implements PageMishap {}

  /// The file grows and grows.
  record Huge(int bytes) implements PageMishap {}

  /// Another file is announced than the one that was asked for.
  record ForgedPath(String path) implements PageMishap {}

  /// The program dies of a signal.
  record Crash() implements PageMishap {}
}
