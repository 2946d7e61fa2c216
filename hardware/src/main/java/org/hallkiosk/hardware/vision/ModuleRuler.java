package org.hallkiosk.hardware.vision;

/// Measures how many modules lie between two marks: from a mark's middle to its outer edge there
/// are three and a half.
final class ModuleRuler {

  private static final double STEP = 0.5;
  private static final double TO_THE_EDGE = 3.5;

  private final DarkPlane plane;

  ModuleRuler(DarkPlane plane) {
    this.plane = plane;
  }

  /// @return columns of the code, not rounded
  double dimension(FinderTriple triple) {
    double across = modules(triple.topLeft(), triple.topRight());
    double down = modules(triple.topLeft(), triple.bottomLeft());
    return (across + down) / 2 + 7;
  }

  private double modules(Finder from, Finder to) {
    double module = (edge(from, to) + edge(to, from)) / (2 * TO_THE_EDGE);
    return from.distance(to) / module;
  }

  /// The mean of both directions, so that a middle that is a little off does no harm.
  private double edge(Finder from, Finder to) {
    double length = from.distance(to);
    double stepX = (to.x() - from.x()) / length * STEP;
    double stepY = (to.y() - from.y()) / length * STEP;
    double most = from.module() * TO_THE_EDGE * 2;
    double expected = from.module() * TO_THE_EDGE;
    double towards = edge(from, stepX, stepY, most, expected);
    double away = edge(from, -stepX, -stepY, most, expected);
    return (towards + away) / 2;
  }

  private double edge(Finder from, double stepX, double stepY, double most, double otherwise) {
    boolean colour = true;
    int changes = 0;
    double x = from.x();
    double y = from.y();
    for (double way = 0; way < most; way += STEP) {
      int column = (int) x;
      int row = (int) y;
      if (column < 0 || row < 0 || column >= plane.width() || row >= plane.height()) {
        return otherwise;
      }
      if (plane.at(column, row) != colour) {
        colour = !colour;
        changes++;
        if (changes == 3) {
          return way - STEP / 2;
        }
      }
      x += stepX;
      y += stepY;
    }
    return otherwise;
  }
}
