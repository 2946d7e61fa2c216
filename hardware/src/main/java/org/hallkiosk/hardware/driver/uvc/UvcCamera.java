package org.hallkiosk.hardware.driver.uvc;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.video.VideoLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A camera that sends JPEG frames (USB video class, MJPEG). A thread of its own reads all the
/// time, opens the camera again after an unplug, and decodes only while somebody looks: the first
/// [#live] after a pause is empty, and the frame is there a moment later.
public final class UvcCamera implements Camera {

  private static final Logger LOG = LoggerFactory.getLogger(UvcCamera.class);

  private static final Duration OPENING = Duration.ofSeconds(4);

  private final VideoLinkOpener opener;
  private final UvcSettings settings;
  private final FrameDesk desk;
  private final Thread reader;
  private volatile @Nullable VideoLink link;

  /// Starts the reading thread; it ends with [#close].
  public UvcCamera(VideoLinkOpener opener, UvcSettings settings, Ticker ticker) {
    this.opener = opener;
    this.settings = settings;
    this.desk = new FrameDesk(ticker);
    this.reader = Thread.ofPlatform().daemon().name(settings.name()).start(this::readUntilClosed);
  }

  @Override
  public Health health() {
    return desk.health();
  }

  /// What the reading thread has seen; at first this waits until it has opened the camera.
  @Override
  public Health check() {
    return desk.awaitHealth(OPENING);
  }

  @Override
  public Optional<Frame> live() {
    return desk.live();
  }

  @Override
  public Shot still(Duration patience, CancelSignal cancel) {
    return desk.awaitShot(patience, cancel);
  }

  /// Frames that somebody wanted and that were damaged or too large, since the camera was made.
  public long skippedFrames() {
    return desk.skipped();
  }

  @Override
  public void close() {
    desk.close();
    VideoLink open = link;
    if (open != null) {
      open.close();
    }
    reader.interrupt();
  }

  private void readUntilClosed() {
    Duration pause = settings.firstReopen();
    try {
      while (!desk.closed()) {
        pause = readOnce() ? settings.firstReopen() : longer(pause);
        desk.rest(pause);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(settings.longestReopen()) < 0 ? doubled : settings.longestReopen();
  }

  /// @return whether it brought at least one frame before it failed
  private boolean readOnce() {
    boolean brought = false;
    try (VideoLink open = opener.open()) {
      link = open;
      desk.opened();
      while (!desk.closed()) {
        brought |= readFrame(open);
      }
    } catch (IOException gone) {
      lost(gone);
    } finally {
      link = null;
    }
    return brought;
  }

  private boolean readFrame(VideoLink open) throws IOException {
    long wait = desk.beginWait();
    Optional<Picture> came = open.nextFrame(settings.framePatience());
    if (came.isEmpty()) {
      desk.broken(
          Fault.of(FaultCode.NO_ANSWER, "no frame came within " + settings.framePatience()));
      return false;
    }
    desk.healthy();
    take(wait, came.get());
    return true;
  }

  private void take(long wait, Picture picture) {
    if (!desk.isWanted(wait)) {
      return;
    }
    Optional<Frame> frame = JpegDecoder.decode(picture);
    if (frame.isPresent()) {
      desk.frame(wait, picture, frame.get());
    } else {
      desk.skip();
    }
  }

  private void lost(IOException gone) {
    if (!desk.closed()) {
      LOG.debug("{} lost its camera", settings.name(), gone);
      desk.broken(Fault.of(FaultCode.NOT_CONNECTED, String.valueOf(gone.getMessage())));
    }
  }
}
