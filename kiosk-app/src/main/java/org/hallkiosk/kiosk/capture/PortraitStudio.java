package org.hallkiosk.kiosk.capture;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.vision.PhotoFigures;
import org.hallkiosk.hardware.vision.PhotoMeter;
import org.hallkiosk.hardware.vision.PhotoMeterOpening;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.view.PhotoFlaw;

/// Turns what the camera took into a portrait by a standard. Belongs to one thread.
public final class PortraitStudio {

  private final Path cascades;
  private Optional<PhotoMeter> meter = Optional.empty();

  /// @param cascades the folder of trained face descriptions, as [PhotoMeter#open] wants it; not
  ///   looked at before the first portrait
  public PortraitStudio(Path cascades) {
    this.cascades = cascades;
  }

  /// What keeps portraits from being judged here, in one sentence; empty when nothing does. Blocks
  /// 0.5 s the first time.
  public Optional<String> hindrance() {
    if (meter.isPresent()) {
      return Optional.empty();
    }
    return switch (PhotoMeter.open(cascades)) {
      case PhotoMeterOpening.Ready(PhotoMeter opened) -> {
        meter = Optional.of(opened);
        yield Optional.empty();
      }
      case PhotoMeterOpening.Missing(String sentence) -> Optional.of(sentence);
    };
  }

  /// About 100 ms. Empty when the picture cannot be looked at, or nothing here can judge it.
  public Optional<Portrait> portrait(Picture taken, PhotoStandard standard) {
    if (hindrance().isPresent()) {
      return Optional.empty();
    }
    PhotoRules rules = PhotoRules.of(standard);
    return meter.flatMap(
        ready -> JpegDecoder.decode(taken).map(frame -> judged(taken, frame, ready, rules)));
  }

  private static Portrait judged(Picture taken, Frame frame, PhotoMeter meter, PhotoRules rules) {
    PhotoFigures figures = meter.measure(frame);
    List<PhotoFlaw> flaws = new PhotoJudge(rules).flaws(figures, frame.width(), frame.height());
    return flaws.isEmpty()
        ? new Portrait(cut(frame, figures, rules), flaws)
        : new Portrait(taken, flaws);
  }

  private static Picture cut(Frame frame, PhotoFigures figures, PhotoRules rules) {
    Cut cut = Head.of(figures.faces().getFirst()).cut(rules);
    return JpegEncoder.encode(
        Resampling.part(frame, cut, rules.width(), rules.height()),
        true,
        rules.dpi(),
        rules.quality());
  }
}
