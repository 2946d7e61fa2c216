package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScannerCapabilities;
import org.hallkiosk.hardware.image.Picture;

record SupervisedDocumentScanner(Supervisor<DocumentScanner> supervisor)
    implements DocumentScanner, Supervised<DocumentScanner> {
  private static final Duration ASKING = Duration.ofSeconds(10);

  /// From one page to the next, longer than any driver's own patience.
  private static final Duration ONE_PAGE = Duration.ofMinutes(5);

  private static final Duration CANCELLING = Duration.ofSeconds(30);

  /// Nothing, while the scanner does not answer.
  @Override
  public ScannerCapabilities capabilities() {
    return supervisor.call(
        Operation.of(
            "say what it can do",
            ASKING,
            DocumentScanner::capabilities,
            _ -> new ScannerCapabilities("", Set.of(), List.of())));
  }

  @Override
  public ScanOutcome scan(ScanRequest request, Consumer<Picture> page, CancelSignal cancel) {
    AtomicInteger pages = new AtomicInteger();
    Consumer<Picture> counted =
        picture -> {
          pages.incrementAndGet();
          page.accept(picture);
        };
    return supervisor.call(
        Operation.<DocumentScanner, ScanOutcome>telling(
                "scan",
                ONE_PAGE,
                (scanner, relay) ->
                    scanner.scan(
                        request, picture -> relay.tell(() -> counted.accept(picture)), cancel),
                fault -> new ScanOutcome.Failed(pages.get(), fault))
            .cancelledBy(cancel, CANCELLING));
  }
}
