package org.hallkiosk.hardware.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks along the rows for runs of 1:1:3:1:1 modules and confirms them along the column.
final class FinderScan {

  private static final int MOST = 24;
  private static final int SMALLEST_RUN = 7;

  /// Noise must not fill the list: after so many marks the rest of the picture is not looked at.
  private static final int MOST_KEPT = 400;

  private final DarkPlane plane;
  private final int[] runs = new int[5];
  private final int[] cross = new int[5];
  private final List<Finder> found = new ArrayList<>();

  private FinderScan(DarkPlane plane) {
    this.plane = plane;
  }

  /// @return those that most rows saw first
  static List<Finder> in(DarkPlane plane) {
    FinderScan scan = new FinderScan(plane);
    for (int y = 1; y < plane.height() - 1 && scan.found.size() < MOST_KEPT; y++) {
      scan.row(y);
    }
    return scan.found.stream()
        .sorted(Comparator.comparingDouble(FinderScan::weight).reversed())
        .limit(MOST)
        .toList();
  }

  /// A true mark is seen by about three rows for each pixel of its module's size.
  private static double weight(Finder finder) {
    return Math.min(1, finder.seen() / finder.module() / 2) * Math.sqrt(finder.seen());
  }

  private void row(int y) {
    int width = plane.width();
    byte[] dark = plane.dark();
    int base = y * width;
    int colour = dark[base];
    int begun = 0;
    runs[0] = runs[1] = runs[2] = runs[3] = runs[4] = 0;
    for (int x = 1; x <= width; x++) {
      if (x < width && dark[base + x] == colour) {
        continue;
      }
      push(x - begun);
      if (colour == 1 && runs[0] > 0 && looksRight(runs)) {
        confirm(x, y);
      }
      begun = x;
      colour ^= 1;
    }
  }

  private void push(int run) {
    runs[0] = runs[1];
    runs[1] = runs[2];
    runs[2] = runs[3];
    runs[3] = runs[4];
    runs[4] = run;
  }

  private static boolean looksRight(int[] runs) {
    int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    if (total < SMALLEST_RUN) {
      return false;
    }
    double module = total / 7.0;
    double slack = module * 0.55 + 0.6;
    return Math.abs(runs[2] - 3 * module) < module * 1.2 + 0.7
        && Math.abs(runs[0] - module) < slack
        && Math.abs(runs[1] - module) < slack
        && Math.abs(runs[3] - module) < slack
        && Math.abs(runs[4] - module) < slack;
  }

  private void confirm(int end, int y) {
    int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    double x = end - runs[4] - runs[3] - runs[2] / 2.0;
    double centreY = centre((int) x, y, 0, 1, total);
    if (Double.isNaN(centreY)) {
      return;
    }
    int vertical = cross[0] + cross[1] + cross[2] + cross[3] + cross[4];
    double centreX = centre((int) x, (int) centreY, 1, 0, total);
    if (Double.isNaN(centreX)) {
      return;
    }
    int horizontal = cross[0] + cross[1] + cross[2] + cross[3] + cross[4];
    keep(centreX, centreY, (vertical + horizontal) / 14.0);
  }

  private void keep(double x, double y, double module) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isSame(x, y, module)) {
        found.set(i, found.get(i).and(x, y, module));
        return;
      }
    }
    found.add(new Finder(x, y, module, 1));
  }

  /// @return the middle of the mark along one axis, in pixels; NaN when there is no mark
  private double centre(int x, int y, int stepX, int stepY, int expected) {
    if (!inside(x, y) || !plane.at(x, y)) {
      return Double.NaN;
    }
    int most = expected * 2;
    int back = walk(x, y, -stepX, -stepY, most, true);
    int forth = walk(x, y, stepX, stepY, most, false);
    if (back < 0 || forth < 0) {
      return Double.NaN;
    }
    int total = cross[0] + cross[1] + cross[2] + cross[3] + cross[4];
    boolean fits = total * 5 >= expected * 2 && total * 2 <= expected * 5 && looksRight(cross);
    int start = stepX == 1 ? x : y;
    return fits ? start + (forth - back) / 2.0 + 0.5 : Double.NaN;
  }

  /// Fills one half of [#cross].
  ///
  /// @return how far the inner square reaches from here, -1 when the mark is cut off
  private int walk(int x, int y, int stepX, int stepY, int most, boolean back) {
    int first = back ? x : x + stepX;
    int firstY = back ? y : y + stepY;
    int column = first;
    int row = firstY;
    int inner = run(column, row, stepX, stepY, true, most);
    column += inner * stepX;
    row += inner * stepY;
    int ring = run(column, row, stepX, stepY, false, most);
    column += ring * stepX;
    row += ring * stepY;
    int outer = run(column, row, stepX, stepY, true, most);
    if (ring == 0 || outer == 0) {
      return -1;
    }
    if (back) {
      cross[2] = inner;
      cross[1] = ring;
      cross[0] = outer;
      return inner - 1;
    }
    cross[2] += inner;
    cross[3] = ring;
    cross[4] = outer;
    return inner;
  }

  private int run(int x, int y, int stepX, int stepY, boolean dark, int most) {
    int length = 0;
    int column = x;
    int row = y;
    while (length < most && inside(column, row) && plane.at(column, row) == dark) {
      length++;
      column += stepX;
      row += stepY;
    }
    return length;
  }

  private boolean inside(int x, int y) {
    return x >= 0 && y >= 0 && x < plane.width() && y < plane.height();
  }
}
