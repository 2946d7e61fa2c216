package org.hallkiosk.hardware.camera;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.driver.uvc.UvcCamera;
import org.hallkiosk.hardware.driver.uvc.UvcSettings;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.transport.video.VideoLink;
import org.junit.jupiter.api.Test;

/// The frame that is on its way when the citizen presses the button was exposed too early.
class AStillIsNeverOldTest {

  private final SynchronousQueue<Picture> frames = new SynchronousQueue<>();
  private final Semaphore waits = new Semaphore(0);

  /// Whoever asks for a still asks the clock twice before it rests: for its end, and, when the wait
  /// is on the books, whether that has come.
  private final Semaphore clockAsked = new Semaphore(0);

  private volatile Optional<Thread> asking = Optional.empty();

  @Test
  void the_frame_that_was_under_way_is_passed_over() throws Exception {
    Picture early = jpeg(0x101010);
    Picture right = jpeg(0xF0F0F0);
    try (UvcCamera camera =
            new UvcCamera(this::link, UvcSettings.named("hand-fed camera"), this::nanos);
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      frames.put(early);
      waits.acquire(2);
      Future<Shot> shot =
          other.submit(
              () -> {
                asking = Optional.of(Thread.currentThread());
                return camera.still(Duration.ofSeconds(30), new CancelSignal());
              });
      clockAsked.acquire(2);
      frames.put(early);
      frames.put(right);
      Shot.Taken taken = assertInstanceOf(Shot.Taken.class, shot.get(30, TimeUnit.SECONDS));
      assertArrayEquals(right.bytes(), taken.picture().bytes());
    }
  }

  private long nanos() {
    if (asking.stream().anyMatch(Thread.currentThread()::equals)) {
      clockAsked.release();
    }
    return System.nanoTime();
  }

  private VideoLink link() {
    return new VideoLink() {
      @Override
      public Optional<Picture> nextFrame(Duration patience) throws IOException {
        waits.release();
        try {
          return Optional.ofNullable(frames.poll(30, TimeUnit.SECONDS));
        } catch (InterruptedException closing) {
          throw new IOException(closing);
        }
      }

      @Override
      public void close() {}
    };
  }

  private static Picture jpeg(int colour) throws IOException {
    BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    image.setRGB(8, 8, colour);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return new Picture(Picture.JPEG, bytes.toByteArray());
  }
}
