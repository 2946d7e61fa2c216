package org.hallkiosk.hardware.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which three of many marks may belong together: nearly a right angle with legs of nearly one
/// length, as far as a tilt allows.
final class TripleSearch {

  private static final double SMALLEST_LEG = 11;
  private static final double LARGEST_LEG = 210;

  private TripleSearch() {}

  /// @return the likeliest first
  static List<FinderTriple> among(List<Finder> finders, int most) {
    List<FinderTriple> triples = new ArrayList<>();
    int count = finders.size();
    for (int a = 0; a < count; a++) {
      for (int b = a + 1; b < count; b++) {
        if (differ(finders.get(a), finders.get(b))) {
          continue;
        }
        for (int c = b + 1; c < count; c++) {
          add(triples, finders.get(a), finders.get(b), finders.get(c));
        }
      }
    }
    return triples.stream()
        .sorted(Comparator.comparingDouble(FinderTriple::oddness))
        .limit(most)
        .toList();
  }

  private static boolean differ(Finder one, Finder other) {
    double ratio = one.module() / other.module();
    return ratio > 2.2 || ratio < 1 / 2.2;
  }

  private static void add(List<FinderTriple> into, Finder a, Finder b, Finder c) {
    if (differ(a, c) || differ(b, c)) {
      return;
    }
    double ab = a.distance(b);
    double bc = b.distance(c);
    double ac = a.distance(c);
    if (bc >= ab && bc >= ac) {
      add(into, a, b, c, ab, ac);
    } else if (ac >= ab) {
      add(into, b, a, c, ab, bc);
    } else {
      add(into, c, a, b, ac, bc);
    }
  }

  private static void add(
      List<FinderTriple> into, Finder corner, Finder one, Finder other, double leg, double leg2) {
    double module = (corner.module() + one.module() + other.module()) / 3;
    double shorter = Math.min(leg, leg2) / module;
    double longer = Math.max(leg, leg2) / module;
    if (shorter < SMALLEST_LEG * 0.6 || longer > LARGEST_LEG || longer > shorter * 2.2) {
      return;
    }
    double ax = one.x() - corner.x();
    double ay = one.y() - corner.y();
    double bx = other.x() - corner.x();
    double by = other.y() - corner.y();
    double cosine = Math.abs(ax * bx + ay * by) / (leg * leg2);
    if (cosine > 0.75) {
      return;
    }
    double seen = Math.min(corner.seen(), Math.min(one.seen(), other.seen()));
    double spread = Math.log(most(corner, one, other) / least(corner, one, other));
    double oddness =
        cosine + Math.log(longer / shorter) + spread - 0.35 * Math.log(seen) + longer / 400;
    boolean clockwise = ax * by - ay * bx > 0;
    into.add(
        clockwise
            ? new FinderTriple(corner, one, other, oddness)
            : new FinderTriple(corner, other, one, oddness));
  }

  private static double most(Finder a, Finder b, Finder c) {
    return Math.max(a.module(), Math.max(b.module(), c.module()));
  }

  private static double least(Finder a, Finder b, Finder c) {
    return Math.min(a.module(), Math.min(b.module(), c.module()));
  }
}
