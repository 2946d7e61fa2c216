package org.hallkiosk.hardware.station;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.driver.overhead.OverheadScanner;
import org.hallkiosk.hardware.driver.overhead.OverheadSettings;
import org.hallkiosk.hardware.driver.sane.SaneScanner;
import org.hallkiosk.hardware.driver.sane.SaneSettings;
import org.hallkiosk.hardware.driver.uvc.UvcCamera;
import org.hallkiosk.hardware.driver.uvc.UvcSettings;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// The models that take pictures.
final class PictureModels {
  static final List<Model<Camera>> CAMERAS =
      List.of(Model.knowing("uvc", Set.of(), PictureModels::uvc));
  static final List<Model<DocumentScanner>> DOCUMENT_SCANNERS =
      List.of(
          Model.knowing("overhead", Set.of("page"), PictureModels::overhead),
          Model.knowing("sane", Set.of("extra"), PictureModels::sane));

  private PictureModels() {}

  /// A camera of the entry's own, named after what it serves.
  static Supplier<Camera> uvc(Fitting fitting) throws WrongEntryException {
    VideoLinkOpener video = fitting.video();
    UvcSettings settings = UvcSettings.named(fitting.entry().kind());
    return () -> new UvcCamera(video, settings, Ticker.SYSTEM);
  }

  private static Supplier<DocumentScanner> overhead(Fitting fitting) throws WrongEntryException {
    Supplier<Camera> camera = uvc(fitting);
    OverheadSettings settings = OverheadSettings.of(fitting.entry().options());
    return () -> new OverheadScanner(camera.get(), settings);
  }

  private static Supplier<DocumentScanner> sane(Fitting fitting) throws WrongEntryException {
    Program scanimage = fitting.program("scanimage");
    SaneSettings settings =
        fitting.wired(SaneSettings.of(fitting.entry().address(), fitting.entry().options()));
    return () -> new SaneScanner(scanimage, settings, Ticker.SYSTEM);
  }
}
