package org.hallkiosk.kiosk.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.hardware.image.Stroke;

/// What a pen has drawn on a pad so far. On the JavaFX thread.
final class Ink {

  private final LongSupplier nanos;
  private final List<List<Stroke.Dot>> strokes = new ArrayList<>();
  private OptionalLong begun = OptionalLong.empty();
  private boolean down;
  private int dots;

  /// @param nanos a clock that only goes forward
  Ink(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /// @param x in pad widths
  /// @param y in pad widths
  void down(double x, double y) {
    if (dots < Signature.MOST_DOTS) {
      strokes.add(new ArrayList<>());
      down = true;
      var _ = moved(x, y);
    }
  }

  /// @return false while the pen is up, or once the pad is full
  boolean moved(double x, double y) {
    if (!down || dots == Signature.MOST_DOTS) {
      return false;
    }
    long now = nanos.getAsLong();
    begun = OptionalLong.of(begun.orElse(now));
    strokes.getLast().add(new Stroke.Dot(x, y, Duration.ofNanos(now - begun.getAsLong())));
    dots++;
    return true;
  }

  void up() {
    down = false;
  }

  boolean drawing() {
    return down;
  }

  /// Takes the last stroke back.
  void undo() {
    up();
    if (!strokes.isEmpty()) {
      dots -= strokes.removeLast().size();
    }
    if (strokes.isEmpty()) {
      clear();
    }
  }

  void clear() {
    up();
    strokes.clear();
    begun = OptionalLong.empty();
    dots = 0;
  }

  boolean empty() {
    return strokes.isEmpty();
  }

  List<Stroke> strokes() {
    return strokes.stream().map(Stroke::new).toList();
  }

  Optional<Signature> signature(double height) {
    return Signature.of(strokes(), height);
  }
}
