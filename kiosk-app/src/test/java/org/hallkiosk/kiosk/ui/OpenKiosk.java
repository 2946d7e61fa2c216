package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Panel;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;

/// A window on the headless platform, with everything that its screens send.
final class OpenKiosk implements AutoCloseable {

  static final Panel UPRIGHT = Panel.UPRIGHT_32;
  static final Panel WIDE = Panel.ofDiagonal(1920, 1080, 32);

  final AtomicInteger firstFrames = new AtomicInteger();
  final KioskWindow window;
  private final Queue<Touch> touches = new ConcurrentLinkedQueue<>();
  private long number;

  OpenKiosk(Panel panel) {
    this(panel, Optional::empty);
  }

  OpenKiosk(Panel panel, Supplier<Optional<Frame>> preview) {
    this(new Placement.Window(panel, () -> {}), Duration.ZERO, preview);
  }

  OpenKiosk(Placement placement, Duration settle, Supplier<Optional<Frame>> preview) {
    this(placement, settle, new Optics(preview, SamplePictures::of));
  }

  OpenKiosk(Placement placement, Duration settle, Optics optics) {
    window =
        new KioskWindow(
            placement,
            BrandFiles.BRAND,
            BrandFiles.words(),
            settle,
            optics,
            touches::add,
            firstFrames::incrementAndGet);
  }

  /// Shows it, drawn when this returns, and gives its number.
  long show(Gallery.Exhibit exhibit, Language language) {
    return show(exhibit.in(language, ++number));
  }

  long show(View view) {
    return show(new Gallery.Exhibit("", view, Optional.empty(), Optional.empty()), Language.ZH);
  }

  long show(Screen screen) {
    window.show(screen);
    window.awaitDrawn();
    return screen.number();
  }

  /// Taps and gives the one touch that came of it.
  Touch tap(String id) {
    assertEquals(TapOutcome.TAPPED, window.tapNode(id), () -> "tapping #" + id);
    Touch touch = touches.poll();
    assertNotNull(touch, () -> "nothing came of tapping #" + id);
    assertEquals(Optional.empty(), nextTouch(), () -> "more than one touch came of #" + id);
    return touch;
  }

  /// Returns when the camera's picture is on the screen.
  void awaitPreview() {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (window.look().find("preview-picture").isEmpty()) {
      assertTrue(System.nanoTime() < end, "no frame was ever shown");
      window.awaitDrawn();
    }
  }

  /// Returns when a picture that was taken is on the screen.
  void awaitPhotograph() {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (window.look().find("photograph-picture").isEmpty()) {
      assertTrue(System.nanoTime() < end, "no picture was ever shown");
      window.awaitDrawn();
    }
  }

  Optional<Touch> nextTouch() {
    return Optional.ofNullable(touches.poll());
  }

  @Override
  public void close() {
    window.close();
  }
}
