package org.hallkiosk.kiosk.capture;

import java.util.List;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.view.PhotoFlaw;

/// A portrait that was judged.
///
/// @param picture JPEG: cut as the standard wants it where it is good, as the camera took it where
///   it is not
/// @param flaws empty where it is good
public record Portrait(Picture picture, List<PhotoFlaw> flaws) {
  public Portrait {
    flaws = List.copyOf(flaws);
  }
}
