package org.hallkiosk.kiosk.capture;

import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.vision.PageFigures;
import org.hallkiosk.hardware.vision.PageMeter;

/// Whether a scanned page can be read.
public final class PageJudge {

  /// An empty sheet has less ink, one with a single line of writing three times as much.
  static final double LEAST_INK = 0.0003;

  /// Print that can just be read on the screen has about 0.3; out of focus it has less than 0.15.
  static final double LEAST_EDGE = 0.22;

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
