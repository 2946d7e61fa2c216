package org.hallkiosk.hardware.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hallkiosk.hardware.transport.serial.PtyDevice;

/// Plugs a pty in where no checked exception may be thrown.
public final class PluggedIn {
  private PluggedIn() {}

  public static void again(PtyDevice real) {
    try {
      real.plugIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
