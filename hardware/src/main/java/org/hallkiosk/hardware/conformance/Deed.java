package org.hallkiosk.hardware.conformance;

/// What a check may ask of the world.
public enum Deed {
  UNPLUG("pull the device's plug"),
  PLUG_IN("plug the device in again"),
  LAY_CARD("lay a card on the reader, or insert it"),
  TAKE_CARD("take the card away"),
  SHOW_CODE("hold a QR code before the scanner and take it away again"),
  LAY_PAPER("lay a paper into the scanner"),
  TAKE_PAPERS("take all papers away"),
  LAY_AT_MOUTH("lay a sheet into the mouth where the printer's papers come out"),
  EMPTY_TRAY("take the paper out of the tray, or the roll out of the printer"),
  FILL_TRAY("put the paper, or the roll, back"),
  OPEN_COVER("open the cover"),
  SHUT_COVER("shut the cover"),
  EMPTY_STACK("take all cards out of the dispenser"),
  FILL_STACK("put the cards back into the dispenser"),
  CUT_MAINS("pull the UPS from the mains"),
  RESTORE_MAINS("connect the UPS to the mains again"),
  LAY_FINGER("lay a finger on the reader"),
  LIFT_FINGER("lift the finger"),
  PRESS_EXIT_BUTTON("press the exit button for a moment"),
  STEP_BEFORE("step before the terminal"),
  STEP_AWAY("step away from the terminal"),
  APPROVE_PAYMENT("pay at the bank card terminal when it asks"),
  REFUSE_PAYMENT("cancel at the bank card terminal when it asks");

  private final String request;

  Deed(String request) {
    this.request = request;
  }

  /// What a technician is asked to do.
  public String request() {
    return request;
  }
}
