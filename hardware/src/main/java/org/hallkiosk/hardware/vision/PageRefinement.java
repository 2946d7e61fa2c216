package org.hallkiosk.hardware.vision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// From corners that are some pixels off to those where the page's edges meet: each edge is traced
/// across at many places of the whole picture, a line is laid through what most of them say, and
/// neighbouring lines are crossed.
final class PageRefinement {

  private static final int SAMPLES = 80;
  private static final int FEWEST = 20;
  private static final double MARGIN = 0.06;

  /// A thumb or a curled corner moves a third of the places; they are left out.
  private static final double KEPT = 0.6;

  private static final double NARROW = 4;

  private final GreyPlane plane;

  PageRefinement(GreyPlane plane) {
    this.plane = plane;
  }

  /// @param reach how far off the corners may be, in pixels
  PageCorners refined(PageCorners rough, double reach) {
    return once(once(rough, reach), Math.min(reach, NARROW));
  }

  private PageCorners once(PageCorners rough, double reach) {
    List<Spot> spots = rough.list();
    List<PageLine> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lines.add(line(spots.get(i), spots.get((i + 1) % 4), reach));
    }
    List<Spot> crossings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Spot before = spots.get(i);
      Optional<Spot> crossing = lines.get((i + 3) % 4).crossing(lines.get(i));
      crossings.add(crossing.filter(spot -> spot.distance(before) < 3 * reach).orElse(before));
    }
    return new PageCorners(crossings.get(0), crossings.get(1), crossings.get(2), crossings.get(3));
  }

  /// The rough line where too little of the edge is seen, as on the frame's border.
  private PageLine line(Spot from, Spot to, double reach) {
    PageLine rough = PageLine.through(from, to);
    List<Spot> seen = trace(rough, from.distance(to), reach);
    if (seen.size() < FEWEST) {
      return rough;
    }
    PageLine line = rough.fitted(seen);
    for (int round = 0; round < 3; round++) {
      line = line.fitted(nearest(line, seen));
    }
    return line;
  }

  private static List<Spot> nearest(PageLine line, List<Spot> seen) {
    return seen.stream()
        .sorted(Comparator.comparingDouble(line::off))
        .limit((long) (seen.size() * KEPT))
        .toList();
  }

  private List<Spot> trace(PageLine rough, double length, double reach) {
    List<Spot> seen = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      double along = length * (MARGIN + (1 - 2 * MARGIN) * i / (SAMPLES - 1));
      double x = rough.x() + rough.dx() * along;
      double y = rough.y() + rough.dy() * along;
      EdgeProfile profile = new EdgeProfile(plane, x, y, -rough.dy(), rough.dx());
      profile.outermostRise(reach).ifPresent(seen::add);
    }
    return seen;
  }
}
