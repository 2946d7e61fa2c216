package org.hallkiosk.hardware.transport.process;

import java.io.IOException;

/// There is no such program on this machine.
public final class NotInstalledException extends IOException {

  private static final long serialVersionUID = 1;

  public NotInstalledException(String program, Throwable cause) {
    super("the program " + program + " is not installed", cause);
  }
}
