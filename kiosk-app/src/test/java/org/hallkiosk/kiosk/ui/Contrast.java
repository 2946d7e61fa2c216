package org.hallkiosk.kiosk.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Contrast as WCAG 2 defines it, and what a node stands on.
final class Contrast {

  static final double TEXT = 4.5;
  static final double CONTROL = 3;

  private Contrast() {}

  static double of(Color one, Color two) {
    double lighter = Math.max(luminance(one), luminance(two));
    double darker = Math.min(luminance(one), luminance(two));
    return (lighter + 0.05) / (darker + 0.05);
  }

  /// Against the worst of the colours that the node stands on.
  static double against(Node node, Paint paint) {
    return ground(node).stream().mapToDouble(it -> of((Color) paint, it)).min().orElse(1);
  }

  private static List<Color> ground(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof Region region && region.getBackground() != null) {
        List<Color> colours = top(region.getBackground());
        if (!colours.isEmpty()) {
          return colours;
        }
      }
    }
    return List.of();
  }

  private static List<Color> top(Background background) {
    if (background.getFills().isEmpty()) {
      return List.of();
    }
    Stream<Color> colours =
        switch (background.getFills().getLast().getFill()) {
          case Color colour -> Stream.of(colour);
          case LinearGradient gradient -> gradient.getStops().stream().map(Stop::getColor);
          case Paint other -> throw new IllegalStateException("unknown ground " + other);
        };
    return colours.filter(Color::isOpaque).toList();
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
