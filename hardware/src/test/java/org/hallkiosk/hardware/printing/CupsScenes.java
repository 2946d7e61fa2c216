package org.hallkiosk.hardware.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.conformance.TestSheet;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;

/// Plays scenes between our driver and a CUPS queue with a real `ippeveprinter` behind it, inside
/// their namespace. Started by [ACupsQueueAgreesTest].
final class CupsScenes {

  /// CUPS may say nothing for three seconds while a page prints.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final URI QUEUE = URI.create("ipp://localhost:631/printers/kiosk");

  private final PeerStage stage;
  private final IppPrinter driver;
  private final IppPrinter behind;

  private CupsScenes(Path folder) {
    this.stage = new PeerStage(folder, QUEUE, PATIENCE);
    this.driver = stage.driver();
    this.behind =
        new PeerStage(folder, URI.create("ipp://localhost:8631/ipp/print"), PATIENCE).driver();
  }

  /// @param arguments the scratch folder
  public static void main(String[] arguments) throws Exception {
    new CupsScenes(Path.of(arguments[0])).play();
  }

  private void play() throws IOException, InterruptedException {
    stage.awaitReady(driver);
    PeerStage.tell("capabilities", driver.capabilities());
    scene("success", "good", 1);
    PeerStage.tell("ticket", stage.file("ticket"));
    scene("three pages", "brisk", 3);
    scene("paper out", "empty", 2);
    scene("jam", "jam", 1);
    cancelled();
    ready();
    stage.mode("brisk");
    stage.conformance("cups", this::hand);
    printerGone();
    stage.kill("cupsd");
    PeerStage.tell("service down", driver.check());
  }

  private void scene(String name, String mode, int pages) throws IOException, InterruptedException {
    ready();
    stage.mode(mode);
    List<Integer> told = new ArrayList<>();
    PeerStage.tell(name, driver.print(TestSheet.of(pages), told::add, new CancelSignal()));
    PeerStage.tell(name + ", told", told);
  }

  private void cancelled() throws IOException, InterruptedException {
    ready();
    stage.mode("empty");
    CancelSignal cancel = new CancelSignal();
    Thread citizen =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    Patience.until(Duration.ofSeconds(30), () -> !behind.check().ready());
                    cancel.request();
                  } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                  }
                });
    PeerStage.tell("cancelled by the citizen", driver.print(TestSheet.of(2), _ -> {}, cancel));
    citizen.join();
  }

  private void printerGone() throws IOException, InterruptedException {
    ready();
    stage.kill("ippeveprinter");
    List<Integer> told = new ArrayList<>();
    PeerStage.tell("printer gone", driver.print(TestSheet.of(1), told::add, new CancelSignal()));
    PeerStage.tell("printer gone, told", told);
    stage.start("printer.sh");
    ready();
  }

  private void ready() throws InterruptedException {
    driver.cancelLeftovers();
    stage.awaitReady(behind);
    stage.awaitReady(driver);
  }

  private boolean hand(Deed deed) throws InterruptedException {
    try {
      switch (deed) {
        case UNPLUG -> stage.kill("cupsd");
        case PLUG_IN -> stage.start("queue.sh");
        case EMPTY_TRAY -> stage.mode("empty");
        case FILL_TRAY -> {
          stage.mode("brisk");
          ready();
        }
        default -> {
          return false;
        }
      }
      return true;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
