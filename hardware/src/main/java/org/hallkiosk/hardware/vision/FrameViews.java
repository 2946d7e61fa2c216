package org.hallkiosk.hardware.vision;

import org.hallkiosk.hardware.image.Frame;
import org.jspecify.annotations.Nullable;

/// What several searches look at in one frame, made once.
final class FrameViews {

  /// The longer side of what is looked at in one go, in pixels.
  static final int LOOK = 640;

  private final Frame whole;
  private @Nullable View coarse;

  FrameViews(Frame whole) {
    this.whole = whole;
  }

  Frame whole() {
    return whole;
  }

  View coarse() {
    View made = coarse;
    if (made == null) {
      made = View.of(whole, new Box(0, 0, whole.width(), whole.height()), LOOK);
      coarse = made;
    }
    return made;
  }
}
