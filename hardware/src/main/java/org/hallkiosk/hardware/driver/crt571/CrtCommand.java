package org.hallkiosk.hardware.driver.crt571;

/// What this driver asks of a dispenser.
enum CrtCommand {
  /// Leaves a card where it is.
  INITIALISE(0x30, 0x33),
  STATUS(0x31, 0x30),
  /// To the mouth, held there so that it can be drawn back; takes a card off the stack when none is
  /// on its way.
  MOVE_TO_MOUTH(0x32, 0x30),
  MOVE_TO_BIN(0x32, 0x33);

  private final int command;
  private final int parameter;

  CrtCommand(int command, int parameter) {
    this.command = command;
    this.parameter = parameter;
  }

  int command() {
    return command;
  }

  int parameter() {
    return parameter;
  }
}
