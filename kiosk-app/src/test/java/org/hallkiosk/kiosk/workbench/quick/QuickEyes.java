package org.hallkiosk.kiosk.workbench.quick;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.device.ScannerCapabilities;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.simulator.paper.SamplePaper;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.FacePainter;
import org.hallkiosk.kiosk.workbench.hall.HallBench;

/// Camera, document scanner and code scanner, which see at once what is before them.
final class QuickEyes {

  private static final int DPI = 100;

  /// Painted once: the same people and papers come again and again.
  private static final Map<Citizen, Picture> PORTRAITS = new ConcurrentHashMap<>();

  private static final Map<Integer, Picture> PAPERS = new ConcurrentHashMap<>();

  private QuickEyes() {}

  private static Picture portrait(Citizen citizen) {
    return PORTRAITS.computeIfAbsent(citizen, it -> jpeg(FacePainter.portrait(it.look())));
  }

  private static Picture paper(int number) {
    return PAPERS.computeIfAbsent(number, it -> jpeg(SamplePaper.of(it)));
  }

  /// As a camera sends it.
  private static Picture jpeg(BufferedImage image) {
    return new Picture(Picture.JPEG, HallBench.jpeg(image));
  }

  record Mirror(Spot<Citizen> before, Uses uses) implements AlwaysReady, Camera {

    @Override
    public Optional<Frame> live() {
      return Optional.empty();
    }

    @Override
    public Shot still(Duration patience, CancelSignal cancel) {
      return before
          .look()
          .<Shot>map(
              person -> {
                uses.used(DeviceKind.CAMERA);
                return new Shot.Taken(portrait(person));
              })
          .orElseGet(Shot.TimedOut::new);
    }
  }

  /// @param table the number of the paper that lies there
  record Table(Spot<Integer> table, Uses uses) implements AlwaysReady, DocumentScanner {

    @Override
    public ScannerCapabilities capabilities() {
      return new ScannerCapabilities("table", Set.of(ScanSource.OVERHEAD), List.of(DPI));
    }

    @Override
    public ScanOutcome scan(ScanRequest request, Consumer<Picture> page, CancelSignal cancel) {
      Optional<Integer> paper = table.look();
      if (paper.isEmpty()) {
        return new ScanOutcome.NoDocument();
      }
      uses.used(DeviceKind.DOCUMENT_SCANNER);
      page.accept(paper(paper.get()));
      return new ScanOutcome.Scanned(1);
    }
  }

  record Codes(Spot<String> code, Uses uses) implements AlwaysReady, CodeScanner {

    @Override
    public CodeScan scan(Duration patience, CancelSignal cancel) {
      Optional<String> text = code.take(patience, cancel);
      if (text.isEmpty()) {
        return cancel.requested() ? new CodeScan.Cancelled() : new CodeScan.NoCode();
      }
      uses.used(DeviceKind.CODE_SCANNER);
      return new CodeScan.Scanned(text.get());
    }
  }
}
