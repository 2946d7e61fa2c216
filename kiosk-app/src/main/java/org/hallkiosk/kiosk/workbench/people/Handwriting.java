package org.hallkiosk.kiosk.workbench.people;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.hardware.image.Stroke;

/// How invented citizens sign.
public final class Handwriting {

  private static final int DOTS = 24;

  private Handwriting() {}

  /// Two strokes across the pad, one second long.
  public static Signature sample() {
    return new Signature(List.of(stroke(0.2, 0.1, 0), stroke(0.4, 0.2, 500)), 0.4);
  }

  private static Stroke stroke(double left, double top, int sinceMillis) {
    return new Stroke(
        IntStream.range(0, DOTS)
            .mapToObj(
                dot ->
                    new Stroke.Dot(
                        left + dot * 0.015,
                        top + 0.08 * Math.sin(dot / 3.0) + 0.08,
                        Duration.ofMillis(sinceMillis + dot * 20L)))
            .toList());
  }
}
