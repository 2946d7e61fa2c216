package org.hallkiosk.hardware.vision;

import java.util.List;
import org.hallkiosk.hardware.image.Frame;

/// Four corners in the order of [PageQuad].
record PageCorners(Spot topLeft, Spot topRight, Spot bottomRight, Spot bottomLeft) {

  private static final double BORDER = 2;

  /// @param four in any order around their middle
  static PageCorners of(List<Spot> four) {
    double x = four.stream().mapToDouble(Spot::x).average().orElseThrow();
    double y = four.stream().mapToDouble(Spot::y).average().orElseThrow();
    List<Spot> around =
        four.stream().sorted((a, b) -> Double.compare(angle(a, x, y), angle(b, x, y))).toList();
    int first = 0;
    for (int i = 1; i < around.size(); i++) {
      first = sum(around.get(i)) < sum(around.get(first)) ? i : first;
    }
    return new PageCorners(
        around.get(first),
        around.get((first + 1) % 4),
        around.get((first + 2) % 4),
        around.get((first + 3) % 4));
  }

  private static double angle(Spot spot, double x, double y) {
    return Math.atan2(spot.y() - y, spot.x() - x);
  }

  private static double sum(Spot spot) {
    return spot.x() + spot.y();
  }

  List<Spot> list() {
    return List.of(topLeft, topRight, bottomRight, bottomLeft);
  }

  PageCorners scaled(double scale) {
    return new PageCorners(
        scaled(topLeft, scale),
        scaled(topRight, scale),
        scaled(bottomRight, scale),
        scaled(bottomLeft, scale));
  }

  private static Spot scaled(Spot spot, double scale) {
    return new Spot((spot.x() + 0.5) * scale - 0.5, (spot.y() + 0.5) * scale - 0.5);
  }

  PageQuad quad(Frame frame) {
    double margin = BORDER * Math.max(1, frame.width() / 640.0);
    boolean touches =
        list().stream()
            .anyMatch(
                spot ->
                    spot.x() < margin
                        || spot.y() < margin
                        || spot.x() > frame.width() - 1 - margin
                        || spot.y() > frame.height() - 1 - margin);
    return new PageQuad(topLeft, topRight, bottomRight, bottomLeft, touches);
  }
}
