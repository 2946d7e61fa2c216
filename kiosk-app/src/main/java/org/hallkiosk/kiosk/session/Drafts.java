package org.hallkiosk.kiosk.session;

/// To be written.
final class Drafts {

  private Drafts() {}

  static void keep(Turn turn, Run run) {}

  static void goOnOnPhone(Turn turn, Run run) {}
}
