package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.kiosk.catalog.Language;
import org.junit.jupiter.api.Test;

/// The live picture does not live, or outlives its screen.
class FrozenPreviewTest {

  private static final int RED = 0xFFB03020;
  private static final int BLUE = 0xFF2040A0;

  private final AtomicReference<Optional<Frame>> newest = new AtomicReference<>(Optional.empty());
  private final AtomicInteger asked = new AtomicInteger();

  private OpenKiosk open() {
    Placement placement = new Placement.Window(OpenKiosk.UPRIGHT, () -> {});
    return new OpenKiosk(
        placement,
        Duration.ZERO,
        () -> {
          asked.incrementAndGet();
          return newest.get();
        });
  }

  @Test
  void the_newest_frame_is_shown_as_in_a_mirror() {
    try (OpenKiosk kiosk = open()) {
      kiosk.show(Gallery.named("facecheck"), Language.ZH);
      assertTrue(kiosk.window.look().says("正在打开摄像头"));
      newest.set(Optional.of(halves(RED, BLUE)));
      awaitColours(kiosk, BLUE, RED);
      newest.set(Optional.of(halves(BLUE, RED)));
      awaitColours(kiosk, RED, BLUE);
    }
  }

  @Test
  void the_picture_goes_on_while_the_words_change() {
    try (OpenKiosk kiosk = open()) {
      newest.set(Optional.of(halves(RED, BLUE)));
      kiosk.show(Gallery.named("facecheck"), Language.ZH);
      awaitColours(kiosk, BLUE, RED);
      kiosk.show(Gallery.named("facecheck-comparing"), Language.ZH);
      assertEquals(BLUE, pixel(kiosk, 0.1), "no flicker");
    }
  }

  @Test
  void nobody_asks_for_frames_after_the_screen_has_gone() {
    try (OpenKiosk kiosk = open()) {
      newest.set(Optional.of(halves(RED, BLUE)));
      kiosk.show(Gallery.named("facecheck"), Language.ZH);
      awaitColours(kiosk, BLUE, RED);
      kiosk.show(Gallery.named("rating"), Language.ZH);
      int before = asked.get();
      kiosk.window.awaitDrawn();
      kiosk.window.awaitDrawn();
      assertEquals(before, asked.get());
    }
  }

  /// Bounded by the test's patience, not by a guess of how fast the machine is.
  private void awaitColours(OpenKiosk kiosk, int left, int right) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (pixel(kiosk, 0.1) != left || pixel(kiosk, 0.9) != right) {
      assertTrue(System.nanoTime() < end, "the frame was never shown");
      kiosk.window.awaitDrawn();
    }
  }

  /// @param across from the preview's left edge, in parts of its width
  private static int pixel(OpenKiosk kiosk, double across) {
    Sight.Seen preview = kiosk.window.look().find("preview-frame").orElseThrow();
    BufferedImage picture = kiosk.window.snapshot();
    int x = (int) (preview.x() + preview.width() * across);
    return picture.getRGB(x, (int) (preview.y() + preview.height() / 2));
  }

  private static Frame halves(int left, int right) {
    int[] pixels = new int[640 * 480];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = i % 640 < 320 ? left : right;
    }
    return new Frame(640, 480, pixels);
  }
}
