package org.hallkiosk.hardware.transport.video;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/// Opens a camera, or a recording in place of one, through OpenCV. The native library is loaded by
/// the first opening: about 0.4 s.
public final class CaptureOpener implements VideoLinkOpener {

  /// A camera that wakes up takes a second or two; one that takes longer is stuck in its driver.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final VideoAddress address;

  public CaptureOpener(VideoAddress address) {
    this.address = address;
  }

  /// Blocks at most 10 s; a native opening that is still under way then is left to its own thread,
  /// which gives the camera back as soon as it returns.
  @Override
  public VideoLink open() throws IOException {
    if (address.isDevice() && Files.notExists(address.path())) {
      throw new IOException("no camera is plugged in at " + address);
    }
    CaptureLink link = new CaptureLink(address);
    link.start();
    link.awaitOpen(PATIENCE);
    return link;
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
