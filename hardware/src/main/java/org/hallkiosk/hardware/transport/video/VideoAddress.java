package org.hallkiosk.hardware.transport.video;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a camera is: `video:/dev/video0?width=1280&height=720`, or with a stable name
/// `video:/dev/v4l/by-id/usb-...-index0`. A path to an MJPEG `.avi` or to an image sequence
/// (`/frames/%04d.jpg`) plays that instead, once, at its own pace.
///
/// @param path of the device node or of the recording
/// @param width asked of the camera, in pixels; it may answer with its nearest
/// @param height asked of the camera, in pixels
public record VideoAddress(Path path, int width, int height) {

  private static final int USUAL_WIDTH = 1280;
  private static final int USUAL_HEIGHT = 720;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "video:(?<path>/[^?]+)(\\?width=(?<width>[1-9][0-9]{1,3})&height=(?<height>[1-9][0-9]{1,3}))?");
  private static final Pattern NODE = Pattern.compile("/dev/video(?<index>[0-9]{1,3})");

  /// @return empty when this is not the address of a camera
  public static Optional<VideoAddress> of(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Path path = Path.of(parts.group("path"));
    return Optional.of(
        parts.group("width") == null
            ? new VideoAddress(path, USUAL_WIDTH, USUAL_HEIGHT)
            : new VideoAddress(
                path,
                Integer.parseInt(parts.group("width")),
                Integer.parseInt(parts.group("height"))));
  }

  boolean isDevice() {
    return path.startsWith("/dev");
  }

  /// The number of a video device, which is what V4L2 is opened by.
  static Optional<Integer> index(Path realPath) {
    Matcher node = NODE.matcher(realPath.toString());
    return node.matches() ? Optional.of(Integer.valueOf(node.group("index"))) : Optional.empty();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
