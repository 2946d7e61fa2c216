package org.hallkiosk.hardware.simulator.zvt;

import java.io.IOException;

/// Instead of acknowledging, the register sent a new command: it was restarted, and what it did
/// before is of no interest to it any more.
final class RegisterBeganAnewException extends IOException {
  private static final long serialVersionUID = 1;
}
