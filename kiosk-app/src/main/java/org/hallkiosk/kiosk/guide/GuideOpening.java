package org.hallkiosk.kiosk.guide;

/// What came of opening the guide. Without it the terminal serves all the same.
public sealed interface GuideOpening {

  /// @param book the caller closes it
  record Opened(GuideBook book) implements GuideOpening {}

  /// @param sentence what, why, and what to do
  record NotOpened(String sentence) implements GuideOpening {}
}
