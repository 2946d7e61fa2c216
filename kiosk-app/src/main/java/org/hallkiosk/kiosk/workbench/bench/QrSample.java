package org.hallkiosk.kiosk.workbench.bench;

import java.util.Optional;
import org.hallkiosk.hardware.image.Frame;

/// A picture and what its code says.
///
/// @param text empty: nothing may be read from it
record QrSample(Frame frame, Optional<String> text) {

  boolean says(String read) {
    return text.map(String::stripTrailing).equals(Optional.of(read.stripTrailing()));
  }

  @Override
  public String toString() {
    return "QrSample[" + frame.width() + "x" + frame.height() + "]";
  }
}
