package org.hallkiosk.hardware.driver.uvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The camera goes on when its citizen has left: their face must not stay in it.
class TheFaceIsForgottenTest {

  private static final Picture FACE = new Picture(Picture.JPEG, new byte[] {1});
  private static final Frame PIXEL = new Frame(1, 1, new int[1]);

  private final AtomicLong nanos = new AtomicLong(1);
  private final FrameDesk desk = new FrameDesk(nanos::get);

  @Test
  void the_last_live_frame_is_dropped_once_nobody_looks_any_more() {
    assertTrue(desk.live().isEmpty());
    desk.frame(desk.beginWait(), FACE, PIXEL);
    assertFalse(desk.empty());
    nanos.addAndGet(Duration.ofSeconds(4).toNanos());
    assertFalse(desk.isWanted(desk.beginWait()));
    assertTrue(desk.empty());
  }

  @Test
  @Timeout(30)
  void a_picture_belongs_to_whoever_asked_for_it_and_to_nobody_else() throws InterruptedException {
    Thread camera = Thread.ofPlatform().start(this::sendUntilTaken);
    assertEquals(
        FACE,
        assertInstanceOf(
                Shot.Taken.class, desk.awaitShot(Duration.ofSeconds(20), new CancelSignal()))
            .picture());
    camera.interrupt();
    camera.join();
    nanos.addAndGet(Duration.ofSeconds(4).toNanos());
    desk.isWanted(desk.beginWait());
    assertTrue(desk.empty());
  }

  private void sendUntilTaken() {
    while (!Thread.currentThread().isInterrupted()) {
      long wait = desk.beginWait();
      if (desk.isWanted(wait)) {
        desk.frame(wait, FACE, PIXEL);
      }
      Thread.onSpinWait();
    }
  }
}
