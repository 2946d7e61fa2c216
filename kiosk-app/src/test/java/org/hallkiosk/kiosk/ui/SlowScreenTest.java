package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.hallkiosk.kiosk.catalog.Language;
import org.junit.jupiter.api.Test;

/// The JavaFX thread is slower than the session.
class SlowScreenTest {

  @Test
  void only_the_newest_screen_waits() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("home"), Language.ZH);
      AtomicInteger built = new AtomicInteger();
      Pane page = (Pane) node(kiosk, "screen-home");
      Toolkit.run(
          () ->
              page.getChildren()
                  .addListener((ListChangeListener<Node>) _ -> built.incrementAndGet()));
      CountDownLatch slow = new CountDownLatch(1);
      Platform.runLater(() -> Toolkit.await(slow));
      for (int i = 0; i < 200; i++) {
        String name = i % 2 == 0 ? "home-full" : "home-pending";
        kiosk.window.show(Gallery.named(name).in(Language.ZH, 100 + i));
      }
      slow.countDown();
      kiosk.window.awaitDrawn();
      assertEquals(299, kiosk.window.look().number());
      assertEquals(1, built.get(), "the screens between were built too");
    }
  }

  @Test
  void a_page_stays_while_its_view_only_changes() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("codecheck"), Language.ZH);
      Node key = node(kiosk, "digit-5");
      kiosk.show(Gallery.named("codecheck-whole"), Language.ZH);
      assertSame(key, node(kiosk, "digit-5"));
    }
  }

  @Test
  void the_first_frame_is_told_once() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      assertEquals(0, kiosk.firstFrames.get());
      kiosk.show(Gallery.named("attract"), Language.ZH);
      kiosk.show(Gallery.named("home"), Language.ZH);
      assertEquals(1, kiosk.firstFrames.get());
    }
  }

  @Test
  void a_snapshot_shows_what_is_on_the_glass() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("home"), Language.ZH);
      BufferedImage picture = kiosk.window.snapshot();
      assertEquals(1080, picture.getWidth());
      assertEquals(1920, picture.getHeight());
      assertEquals(0xF6F2EA, picture.getRGB(10, 960) & 0xFFFFFF, "paper");
      assertTrue(picture.getRGB(540, 60) != 0);
    }
  }

  private static Node node(OpenKiosk kiosk, String id) {
    return Toolkit.ask(() -> kiosk.window.scene().lookup("#" + id));
  }
}
