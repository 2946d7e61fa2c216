package org.hallkiosk.hardware.driver.overhead;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallkiosk.hardware.vision.PageSize;

/// What lies under the camera.
///
/// @param page true size of the papers
/// @param resolutions that the camera can honestly give, ascending: 4K above A4 has about 230 dpi
/// @param quality of the JPEG, 0 to 1
/// @param patience for a frame
/// @param paperLuma brightness from which on something that lies there is no longer the table, 0 to
///   255
public record OverheadSettings(
    PageSize page, List<Integer> resolutions, float quality, Duration patience, int paperLuma) {

  public static final OverheadSettings A4 =
      new OverheadSettings(PageSize.A4, List.of(100, 150, 200), 0.85f, Duration.ofSeconds(5), 140);

  public OverheadSettings {
    resolutions = List.copyOf(resolutions);
    if (resolutions.isEmpty()) {
      throw new IllegalArgumentException("an overhead camera has at least one resolution");
    }
  }

  /// From a device list: option `page: a4|card|booklet`.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static OverheadSettings of(Map<String, String> options) {
    String page = options.getOrDefault("page", "a4");
    return switch (page.toLowerCase(Locale.ROOT)) {
      case "a4" -> A4;
      case "card" -> A4.withPage(PageSize.CARD);
      case "booklet" -> A4.withPage(PageSize.BOOKLET);
      default ->
          throw new IllegalArgumentException(
              "papers under the camera are a4, card or booklet, not " + page);
    };
  }

  public OverheadSettings withPage(PageSize other) {
    return new OverheadSettings(other, resolutions, quality, patience, paperLuma);
  }

  int nearest(int dpi) {
    int best = resolutions.getFirst();
    for (int offered : resolutions) {
      best = Math.abs(offered - dpi) < Math.abs(best - dpi) ? offered : best;
    }
    return best;
  }
}
