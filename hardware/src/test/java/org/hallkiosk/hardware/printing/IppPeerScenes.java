package org.hallkiosk.hardware.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.transport.Waiter;

/// Plays scenes between our driver and a real `ippeveprinter`, inside its network namespace.
/// Started by [ARealPrinterAgreesTest].
final class IppPeerScenes {

  private static final URI PRINTER = URI.create("ipp://localhost:8631/ipp/print");
  private static final String FULL =
      "media?size1=iso_a4_210x297mm&type1=stationery&level1=250"
          + "&size3=iso_a4_210x297mm&type3=stationery&level3=25";
  private static final String MAIN_EMPTY = FULL.replace("level1=250", "level1=0");
  private static final String BY_PASS_EMPTY = FULL.replace("level3=25", "level3=0");

  private final Path folder;
  private final PeerStage stage;
  private final IppPrinter driver;

  private IppPeerScenes(Path folder) {
    this.folder = folder;
    this.stage = new PeerStage(folder, PRINTER, Duration.ofSeconds(2));
    this.driver = stage.driver();
  }

  /// @param arguments the scratch folder
  public static void main(String[] arguments) throws Exception {
    new IppPeerScenes(Path.of(arguments[0])).play();
  }

  private void play() throws IOException, InterruptedException {
    stage.awaitReady(driver);
    PeerStage.tell("capabilities", driver.capabilities());
    scene("success", "good", 1);
    PeerStage.tell("ticket", stage.file("ticket"));
    PeerStage.tell(
        "document",
        Arrays.equals(IppBench.PDF, Files.readAllBytes(folder.resolve("printed.pdf")))
            ? "intact"
            : "changed");
    scene("three pages", "pages", 3);
    scene("paper refilled in time", "refilled", 1);
    scene("paper out", "paper-out", 2);
    scene("jam", "jam", 1);
    scene("abort", "abort", 1);
    cancelled();
    leftovers();
    supplies();
    trays();
    stage.mode("brisk");
    stage.conformance("ippeveprinter", this::hand);
  }

  private void scene(String name, String mode, int pages) throws IOException, InterruptedException {
    PeerStage.tell(name, print(driver, mode, pages, new CancelSignal()));
  }

  /// The fourth nap of the driver comes about half a second after the job began.
  private void cancelled() throws IOException, InterruptedException {
    CancelSignal cancel = new CancelSignal();
    AtomicInteger naps = new AtomicInteger();
    Waiter cancelsSoon =
        time -> {
          if (naps.incrementAndGet() == 4) {
            cancel.request();
          }
          Waiter.SYSTEM.pause(time);
        };
    PeerStage.tell(
        "cancelled by the citizen",
        print(stage.driver(cancelsSoon, stage.settings()), "paper-out", 2, cancel));
  }

  private void leftovers() throws IOException, InterruptedException {
    stage.awaitReady(driver);
    stage.mode("paper-out");
    Waiter dies =
        _ -> {
          throw new InterruptedException();
        };
    stage
        .driver(dies, stage.settings())
        .print(IppBench.certificate(1), _ -> {}, new CancelSignal());
    Thread.interrupted();
    PeerStage.tell("leftovers", driver.cancelLeftovers());
    stage.awaitReady(driver);
  }

  private void supplies() throws IOException, InterruptedException {
    stage.turn("supplies?supply0=20&supply1=5");
    PeerStage.tell("low toner", driver.check());
    PeerStage.tell("supplies when low", driver.supplies());
    stage.turn("supplies?supply0=20&supply1=100");
    driver.check();
    PeerStage.tell("supplies when replaced", driver.supplies());
  }

  private void trays() throws IOException, InterruptedException {
    stage.turn(FULL);
    IppPrinter main = stage.driver(Waiter.SYSTEM, stage.settings().withTray("main"));
    PeerStage.tell("main tray", print(main, "good", 1, new CancelSignal()));
    stage.turn(BY_PASS_EMPTY);
    PeerStage.tell("another tray is empty", main.check());
    stage.turn(MAIN_EMPTY);
    PeerStage.tell("our tray is empty", main.check());
    stage.turn(FULL);
    PeerStage.tell(
        "unknown tray",
        stage
            .driver(Waiter.SYSTEM, stage.settings().withTray("tray-9"))
            .print(IppBench.certificate(1), _ -> {}, new CancelSignal()));
  }

  private boolean hand(Deed deed) throws InterruptedException {
    try {
      switch (deed) {
        case UNPLUG -> stage.kill("ippeveprinter");
        case PLUG_IN -> stage.start("printer.sh");
        case EMPTY_TRAY -> stage.turn(MAIN_EMPTY);
        case FILL_TRAY -> stage.turn(FULL);
        default -> {
          return false;
        }
      }
      return true;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private PrintOutcome print(IppPrinter with, String mode, int pages, CancelSignal cancel)
      throws IOException, InterruptedException {
    stage.awaitReady(driver);
    stage.mode(mode);
    return with.print(IppBench.certificate(pages), _ -> {}, cancel);
  }
}
