package org.hallkiosk.hardware.driver.overhead;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.device.ScannerCapabilities;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.vision.PageFinder;
import org.hallkiosk.hardware.vision.PageFlattener;
import org.hallkiosk.hardware.vision.PageQuad;

/// A camera above a dark table: one still, the page found in it, turned flat.
public final class OverheadScanner implements DocumentScanner {

  private final Camera camera;
  private final OverheadSettings settings;

  /// @param camera of its own, which is closed with it
  public OverheadScanner(Camera camera, OverheadSettings settings) {
    this.camera = camera;
    this.settings = settings;
  }

  @Override
  public ScannerCapabilities capabilities() {
    return new ScannerCapabilities(
        "overhead camera", Set.of(ScanSource.OVERHEAD), settings.resolutions());
  }

  /// One page, within about the patience and half a second.
  @Override
  public ScanOutcome scan(ScanRequest request, Consumer<Picture> page, CancelSignal cancel) {
    if (request.source() != ScanSource.OVERHEAD) {
      return failed(FaultCode.FORMAT_NOT_SUPPORTED, "a camera has no " + request.source());
    }
    return switch (camera.still(settings.patience(), cancel)) {
      case Shot.Taken(Picture picture) -> seen(picture, request, page);
      case Shot.TimedOut _ ->
          failed(FaultCode.NO_ANSWER, "no frame came within " + settings.patience());
      case Shot.Cancelled _ -> new ScanOutcome.Cancelled(0);
      case Shot.Failed(Fault fault) -> new ScanOutcome.Failed(0, fault);
    };
  }

  private ScanOutcome seen(Picture picture, ScanRequest request, Consumer<Picture> page) {
    Optional<Frame> frame = JpegDecoder.decode(picture);
    return frame.isPresent()
        ? found(frame.get(), request, page)
        : failed(FaultCode.GARBLED_ANSWER, "the camera's still is no picture");
  }

  private ScanOutcome found(Frame frame, ScanRequest request, Consumer<Picture> page) {
    Optional<PageQuad> quad = PageFinder.find(frame);
    if (quad.isEmpty()) {
      return Table.isBare(frame, settings.paperLuma())
          ? new ScanOutcome.NoDocument()
          : new ScanOutcome.NoWholePage("what lies there shows no four edges");
    }
    if (quad.get().touchesBorder()) {
      return new ScanOutcome.NoWholePage("the paper reaches beyond what the camera sees");
    }
    int dpi = settings.nearest(request.dpi());
    Frame flat = PageFlattener.flatten(frame, quad.get(), settings.page(), dpi);
    page.accept(JpegEncoder.encode(flat, request.colour(), dpi, settings.quality()));
    return new ScanOutcome.Scanned(1);
  }

  private static ScanOutcome failed(FaultCode code, String detail) {
    return new ScanOutcome.Failed(0, Fault.of(code, detail));
  }

  @Override
  public Health health() {
    return camera.health();
  }

  @Override
  public Health check() {
    return camera.check();
  }

  @Override
  public void close() {
    camera.close();
  }
}
