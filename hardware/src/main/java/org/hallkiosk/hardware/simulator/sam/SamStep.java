package org.hallkiosk.hardware.simulator.sam;

/// What a host can ask of the simulated module, in the order in which it does.
public enum SamStep {
  RESET(0x10FF),
  STATUS(0x11FF),
  SAM_ID(0x12FF),
  FIND(0x2001),
  SELECT(0x2002),
  READ_BASE(0x3001),
  READ_WITH_PRINT(0x3010),
  READ_APPENDED(0x3003),
  /// A command that this module does not have.
  OTHER(-1);

  private final int code;

  SamStep(int code) {
    this.code = code;
  }

  static SamStep of(int command, int parameter) {
    int wanted = (command << 8) | parameter;
    for (SamStep step : values()) {
      if (step.code == wanted) {
        return step;
      }
    }
    return OTHER;
  }
}
