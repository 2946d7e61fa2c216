package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.image.ImageView;
import org.hallkiosk.kiosk.catalog.Language;
import org.junit.jupiter.api.Test;

/// A page or a face stays in memory, or a picture is gone before it is shown.
class LeftPicturesTest {

  @Test
  void a_picture_is_forgotten_when_its_page_goes() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      for (String name : new String[] {"scanmaterial-showing", "takephoto-showing"}) {
        kiosk.show(Gallery.named(name), Language.ZH);
        kiosk.awaitPhotograph();
        ImageView picture =
            (ImageView) Toolkit.ask(() -> kiosk.window.scene().lookup("#photograph-picture"));
        kiosk.show(Gallery.named("rating"), Language.ZH);
        assertNull(Toolkit.ask(() -> Optional.ofNullable(picture.getImage())).orElse(null));
      }
    }
  }

  @Test
  void a_picture_that_was_wiped_is_told_in_words() {
    Placement placement = new Placement.Window(OpenKiosk.UPRIGHT, () -> {});
    try (OpenKiosk kiosk = new OpenKiosk(placement, Duration.ZERO, Optics.of(Optional::empty))) {
      kiosk.show(Gallery.named("scanmaterial-showing"), Language.ZH);
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (!kiosk.window.look().says("照片已经清除")) {
        assertTrue(System.nanoTime() < end, "nothing was told");
        kiosk.window.awaitDrawn();
      }
    }
  }
}
