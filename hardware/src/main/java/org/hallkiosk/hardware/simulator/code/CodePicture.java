package org.hallkiosk.hardware.simulator.code;

import org.hallkiosk.hardware.image.Frame;

/// A frame and what its code says.
public record CodePicture(Frame frame, String text) {

  @Override
  public String toString() {
    return "CodePicture[" + frame.width() + "x" + frame.height() + "]";
  }
}
