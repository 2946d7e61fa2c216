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
  private final int[] cross = new int[5];
  private final List<Finder> found = new ArrayList<>();

  private FinderScan(DarkPlane plane) {
    this.plane = plane;
  }

  /// @param step rows from one that is looked at to the next: 1 for all
  /// @return those that most rows saw first
  static List<Finder> in(DarkPlane plane, int step) {
    FinderScan scan = new FinderScan(plane);
    for (int y = 1; y < plane.height() - 1 && scan.found.size() < MOST_KEPT; y += step) {
      scan.row(y);
    }
    return scan.found.stream()
        .sorted(Comparator.comparingDouble((Finder mark) -> weight(mark, step)).reversed())
        .limit(MOST)
        .toList();
  }

  /// A true mark is seen by about three rows for each pixel of its module's size.
  private static double weight(Finder finder, int step) {
    double seen = (double) finder.seen() * step;
    return Math.min(1, seen / finder.module() / 2) * Math.sqrt(seen);
  }

  private void row(int y) {
    int width = plane.width();
    byte[] dark = plane.dark();
    int base = y * width;
    int first = 0;
    int second = 0;
    int third = 0;
    int fourth = 0;
    int x = 0;
    while (x < width) {
      int begun = x;
      byte colour = dark[base + x];
      do {
        x++;
      } while (x < width && dark[base + x] == colour);
      int fifth = x - begun;
      if (colour != 0 && first > 0 && looksRight(first, second, third, fourth, fifth)) {
        confirm(x - fifth - fourth - third / 2.0, y, first + second + third + fourth + fifth);
      }
      first = second;
      second = third;
      third = fourth;
      fourth = fifth;
    }
  }

  private static boolean looksRight(int[] runs) {
    return looksRight(runs[0], runs[1], runs[2], runs[3], runs[4]);
  }

  /// The middle is three modules give or take 1.2 and 0.7 pixels, the others are one give or take
  /// 0.55 and 0.6 pixels; all times 140, since this is asked a hundred thousand times a frame.
  private static boolean looksRight(int a, int b, int middle, int d, int e) {
    int total = a + b + middle + d + e;
    int slack = 11 * total + 84;
    int module = 20 * total;
    return total >= SMALLEST_RUN
        && Math.abs(140 * middle - 3 * module) < 24 * total + 98
        && Math.abs(140 * b - module) < slack
        && Math.abs(140 * d - module) < slack
        && Math.abs(140 * a - module) < slack
        && Math.abs(140 * e - module) < slack;
  }

  private void confirm(double x, int y, int total) {
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
