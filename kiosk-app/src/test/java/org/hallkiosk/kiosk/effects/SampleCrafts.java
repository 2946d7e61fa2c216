package org.hallkiosk.kiosk.effects;

import java.nio.file.Path;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.kiosk.capture.PortraitStudio;

/// What a terminal can do by itself, in tests.
final class SampleCrafts {

  static final Path CASCADES = Path.of("/usr/share/opencv4");

  private SampleCrafts() {}

  static Crafts get() {
    return with(Guide.EMPTY);
  }

  static Crafts with(Guide guide) {
    return new Crafts(
        new SamplePapers(), new PortraitStudio(CASCADES), guide, SocialCardSettings.USUAL);
  }
}
