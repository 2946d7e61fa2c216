package org.hallkiosk.hardware.driver.sam;

/// The commands that this driver sends.
enum SamCommand {
  STATUS(0x11, 0xFF),
  SAM_ID(0x12, 0xFF),
  FIND(0x20, 0x01),
  SELECT(0x20, 0x02),
  READ_BASE(0x30, 0x01),
  READ_WITH_PRINT(0x30, 0x10),
  /// Newest appended address; also felt for, to know whether the card is still there.
  READ_APPENDED(0x30, 0x03);

  private final int command;
  private final int parameter;

  SamCommand(int command, int parameter) {
    this.command = command;
    this.parameter = parameter;
  }

  byte[] frame() {
    return SamRequest.frame(command, parameter);
  }
}
