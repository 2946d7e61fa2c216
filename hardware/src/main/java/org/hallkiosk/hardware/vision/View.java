package org.hallkiosk.hardware.vision;

import org.hallkiosk.hardware.image.Frame;

/// A part of a frame, made smaller where it is large.
record View(GreyPlane plane, int left, int top, int scale) {

  /// @param box may reach beyond the frame
  /// @param most the longer side that the view should have; half as much again is let pass
  static View of(Frame frame, Box box, int most) {
    int left = Math.clamp(box.x(), 0, frame.width() - 1);
    int top = Math.clamp(box.y(), 0, frame.height() - 1);
    int width = Math.clamp((long) box.x() + box.width() - left, 1, frame.width() - left);
    int height = Math.clamp((long) box.y() + box.height() - top, 1, frame.height() - top);
    int wanted = (Math.max(width, height) + most / 2) / most;
    int scale = Math.max(1, Math.min(wanted, Math.min(width, height)));
    GreyPlane plane = GreyPlane.of(frame, new Box(left, top, width, height), scale);
    return new View(plane, left, top, scale);
  }

  /// The other way round than [#inWhole].
  Reading inPart(Reading reading) {
    return reading.within(-left / scale, -top / scale, 1.0 / scale);
  }

  Reading inWhole(Reading reading) {
    return reading.within(left, top, scale);
  }
}
