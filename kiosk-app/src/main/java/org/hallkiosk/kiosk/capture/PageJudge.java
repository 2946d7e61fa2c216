package org.hallkiosk.kiosk.capture;

import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.vision.PageFigures;
import org.hallkiosk.hardware.vision.PageMeter;

/// Whether a scanned page can be read.
public final class PageJudge {

  /// Drawn pages: an empty sheet has none even with noise and shade, a single line of writing
  /// 0.002.
  static final double LEAST_INK = 0.0002;

  /// Drawn pages: sharp ones have 0.7 to 1.2, also when a camera of 66 dots per inch looked at
  /// them; writing of 9 points that can no longer be read has 0.35, of 12 points 0.41.
  static final double LEAST_EDGE = 0.45;

  private PageJudge() {}

  /// About 150 ms for A4 at 200 dots per inch; any thread.
  public static PageVerdict judge(Picture page) {
    return JpegDecoder.decode(page)
        .map(PageMeter::measure)
        .map(PageJudge::judge)
        .orElse(PageVerdict.NO_PICTURE);
  }

  static PageVerdict judge(PageFigures figures) {
    if (figures.ink() < LEAST_INK) {
      return PageVerdict.BLANK;
    }
    return figures.edge() < LEAST_EDGE ? PageVerdict.BLURRED : PageVerdict.GOOD;
  }
}
