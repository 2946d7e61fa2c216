package org.hallkiosk.hardware.vision;

import java.util.Arrays;
import org.hallkiosk.hardware.image.Frame;

/// Measures pages that have been flattened or come from a flatbed. About 60 ms for A4 at 200 dots
/// per inch; any thread.
public final class PageMeter {

  /// The longer side in which pages are measured: A4 at about 100 dots per inch.
  private static final int LONGER_SIDE = 1_170;

  /// Half the side of the square that a pixel is compared with: wider than any stroke.
  private static final int REACH = 12;

  /// Darker than that square by so much is ink; noise, shadows and creases are not.
  private static final int MARGIN = 28;

  /// The rim may show the table, or the scanner's lid.
  private static final double RIM = 0.02;

  /// Of the ink's figures the upper tenth counts: most of a thick stroke is no edge.
  private static final double UPPER = 0.9;

  private final GreyPlane plane;
  private final SumPlane sums;
  private final int[] contrasts = new int[256];
  private final int[] slopes = new int[256];
  private int inked;

  private PageMeter(GreyPlane plane) {
    this.plane = plane;
    this.sums = new SumPlane(plane);
  }

  /// Never throws, whatever the frame shows.
  public static PageFigures measure(Frame page) {
    GreyPlane plane = GreyPlane.of(page);
    while (Math.max(plane.width(), plane.height()) >= LONGER_SIDE * 3 / 2) {
      plane = plane.halved();
    }
    return new PageMeter(plane).figures();
  }

  private PageFigures figures() {
    int sideways = Math.max(1, (int) (plane.width() * RIM));
    int down = Math.max(1, (int) (plane.height() * RIM));
    int right = plane.width() - sideways;
    int bottom = plane.height() - down;
    for (int y = down; y < bottom; y++) {
      for (int x = sideways; x < right; x++) {
        look(x, y);
      }
    }
    long pixels = Math.max(1, (long) Math.max(0, right - sideways) * Math.max(0, bottom - down));
    int contrast = upper(contrasts);
    return new PageFigures(
        (double) inked / pixels, contrast == 0 ? 0 : (double) upper(slopes) / contrast);
  }

  private void look(int x, int y) {
    int contrast = Math.round(sums.mean(x, y, REACH)) - plane.at(x, y);
    if (contrast > MARGIN) {
      inked++;
      contrasts[contrast]++;
      slopes[Math.max(slope(x, y, 1, 0), slope(x, y, 0, 1))]++;
    }
  }

  /// Between a pixel and the steeper of two neighbours.
  private int slope(int x, int y, int across, int down) {
    int here = plane.at(x, y);
    return Math.max(
        Math.abs(here - plane.at(x + across, y + down)),
        Math.abs(here - plane.at(x - across, y - down)));
  }

  private int upper(int[] counts) {
    long wanted = (long) (Arrays.stream(counts).asLongStream().sum() * UPPER);
    long seen = 0;
    for (int level = 0; level < counts.length; level++) {
      seen += counts[level];
      if (seen > wanted) {
        return level;
      }
    }
    return 0;
  }
}
