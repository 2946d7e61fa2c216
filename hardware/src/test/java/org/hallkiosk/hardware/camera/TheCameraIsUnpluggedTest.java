package org.hallkiosk.hardware.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.driver.uvc.UvcCamera;
import org.hallkiosk.hardware.driver.uvc.UvcSettings;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.simulator.video.SimulatedCamera;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The camera thread runs for real; what is waited for is waited for by looking, with a limit far
/// beyond what a loaded machine needs.
class TheCameraIsUnpluggedTest {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int RED = 0xFFC02020;
  private static final int BLUE = 0xFF2020C0;

  private final AtomicLong ahead = new AtomicLong();
  private final SimulatedCamera scene = new SimulatedCamera(320, 240);
  private final UvcCamera camera =
      new UvcCamera(
          scene,
          new UvcSettings(
              "test camera", Duration.ofMillis(400), Duration.ofMillis(20), Duration.ofMillis(100)),
          () -> System.nanoTime() + ahead.get());

  @AfterEach
  void close() {
    camera.close();
  }

  @Test
  void the_empty_hall_is_seen_live() {
    until(() -> camera.live().isPresent());
    Frame frame = camera.live().orElseThrow();
    assertEquals(320, frame.width());
    assertEquals(240, frame.height());
    until(() -> camera.health().ready());
  }

  @Test
  void a_person_who_steps_in_is_seen() {
    scene.show(plain(RED));
    until(() -> camera.live().map(frame -> isNear(frame, RED)).orElse(false));
    scene.nobody();
    until(() -> camera.live().map(frame -> !isNear(frame, RED)).orElse(false));
  }

  @Test
  void a_still_shows_what_was_there_after_it_was_asked_for() throws IOException {
    for (int i = 0; i < 5; i++) {
      int colour = i % 2 == 0 ? RED : BLUE;
      scene.show(plain(colour));
      assertTrue(isNear(pixels(taken()), colour));
    }
  }

  @Test
  void a_still_is_the_cameras_own_jpeg() {
    Picture[] sent = new Picture[1];
    scene.show(plain(BLUE));
    Picture first = taken();
    sent[0] = new Picture(Picture.JPEG, first.bytes().clone());
    scene.show(() -> sent[0]);
    assertTrue(Arrays.equals(sent[0].bytes(), taken().bytes()));
  }

  @Test
  void a_frame_older_than_a_second_is_not_live() {
    until(() -> camera.live().isPresent());
    scene.freeze(true);
    until(() -> !camera.health().ready());
    ahead.addAndGet(Duration.ofSeconds(2).toNanos());
    assertEquals(Optional.empty(), camera.live());
    assertEquals(FaultCode.NO_ANSWER, camera.health().faults().getFirst().code());
    scene.freeze(false);
    until(() -> camera.live().isPresent());
  }

  @Test
  void an_unplugged_camera_fails_at_once_and_comes_back_by_itself() {
    taken();
    scene.unplug();
    until(() -> !camera.health().ready());
    Shot.Failed failed = assertInstanceOf(Shot.Failed.class, still(LIMIT));
    assertEquals(FaultCode.NOT_CONNECTED, failed.fault().code());
    assertEquals(Optional.empty(), camera.live());
    scene.plugIn();
    until(() -> camera.health().ready());
    taken();
  }

  @Test
  void unplugged_while_a_still_is_waited_for_it_fails() throws InterruptedException {
    taken();
    scene.freeze(true);
    Thread hand = Thread.startVirtualThread(scene::unplug);
    Shot.Failed failed = assertInstanceOf(Shot.Failed.class, still(LIMIT));
    assertEquals(FaultCode.NOT_CONNECTED, failed.fault().code());
    hand.join();
  }

  @Test
  void damaged_frames_are_skipped_and_counted() {
    Random random = new Random(7);
    scene.show(() -> new Picture(Picture.JPEG, damaged(random)));
    untilSkipped(20);
    assertEquals(new Shot.TimedOut(), still(Duration.ofMillis(200)));
    scene.show(plain(RED));
    taken();
  }

  @Test
  void a_frame_that_claims_to_be_huge_is_skipped() {
    scene.show(() -> new Picture(Picture.JPEG, HUGE));
    untilSkipped(1);
    scene.show(() -> new Picture(Picture.JPEG, new byte[9 * 1024 * 1024]));
    untilSkipped(3);
    assertEquals(Optional.empty(), camera.live());
  }

  @Test
  void cancelled_is_not_timed_out() {
    scene.freeze(true);
    CancelSignal cancel = new CancelSignal();
    cancel.request();
    assertEquals(new Shot.Cancelled(), camera.still(LIMIT, cancel));
    assertEquals(new Shot.TimedOut(), still(Duration.ofMillis(50)));
  }

  @Test
  void closing_ends_a_waiting_still() throws InterruptedException {
    taken();
    scene.freeze(true);
    Thread hand = Thread.startVirtualThread(camera::close);
    Shot.Failed failed = assertInstanceOf(Shot.Failed.class, still(LIMIT));
    assertEquals(FaultCode.CLOSED, failed.fault().code());
    hand.join();
  }

  /// A JPEG header (SOI, SOF0) of 65,000 by 65,000 pixels.
  private static final byte[] HUGE = {
    -1, -40, -1, -64, 0, 17, 8, -3, -24, -3, -24, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1, -1, -39
  };

  private static byte[] damaged(Random random) {
    byte[] bytes = new byte[random.nextInt(2000)];
    random.nextBytes(bytes);
    if (bytes.length > 16 && random.nextBoolean()) {
      byte[] start = "\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(start, 0, bytes, 0, start.length);
    }
    return bytes;
  }

  private Picture taken() {
    return assertInstanceOf(Shot.Taken.class, still(LIMIT)).picture();
  }

  private Shot still(Duration patience) {
    return camera.still(patience, new CancelSignal());
  }

  private static Frame plain(int colour) {
    int[] pixels = new int[320 * 240];
    Arrays.fill(pixels, colour);
    return new Frame(320, 240, pixels);
  }

  private static boolean isNear(Frame frame, int colour) {
    int middle = frame.argb()[frame.argb().length / 2];
    return Math.abs((middle >> 16 & 0xFF) - (colour >> 16 & 0xFF)) < 24
        && Math.abs((middle & 0xFF) - (colour & 0xFF)) < 24;
  }

  private static Frame pixels(Picture jpeg) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg.bytes()));
    int width = image.getWidth();
    int height = image.getHeight();
    return new Frame(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  /// Looking keeps the camera decoding.
  private void untilSkipped(long atLeast) {
    until(() -> camera.live().isEmpty() && camera.skippedFrames() >= atLeast);
  }

  private static void until(BooleanSupplier met) {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!met.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it did not come about within " + LIMIT);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(10));
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
