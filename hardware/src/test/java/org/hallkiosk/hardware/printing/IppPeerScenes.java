package org.hallkiosk.hardware.printing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;

/// Plays scenes between our driver and a real `ippeveprinter`, inside its network namespace, and
/// prints one line `scene name: what came of it` each. Started by [ARealPrinterAgreesTest].
final class IppPeerScenes {

  private static final URI PRINTER = URI.create("ipp://localhost:8631/ipp/print");
  private static final Duration START = Duration.ofSeconds(60);

  private final Path folder;
  private final IppPrinter driver;

  private IppPeerScenes(Path folder) {
    this.folder = folder;
    this.driver = printer(Waiter.SYSTEM);
  }

  /// @param arguments the scratch folder
  public static void main(String[] arguments) throws Exception {
    new IppPeerScenes(Path.of(arguments[0])).play();
  }

  private void play() throws IOException, InterruptedException {
    awaitIdle();
    tell("capabilities", driver.capabilities());
    scene("success", "good", 1);
    tell("ticket", Files.readString(folder.resolve("ticket")).strip());
    tell(
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
  }

  private void scene(String name, String mode, int pages) throws IOException, InterruptedException {
    tell(name, print(driver, mode, pages, new CancelSignal()));
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
    tell("cancelled by the citizen", print(printer(cancelsSoon), "paper-out", 2, cancel));
  }

  private void leftovers() throws IOException, InterruptedException {
    awaitIdle();
    Files.writeString(folder.resolve("mode"), "paper-out");
    Waiter dies =
        _ -> {
          throw new InterruptedException();
        };
    printer(dies).print(IppBench.certificate(1), _ -> {}, new CancelSignal());
    Thread.interrupted();
    tell("leftovers", driver.cancelLeftovers());
  }

  private PrintOutcome print(IppPrinter with, String mode, int pages, CancelSignal cancel)
      throws IOException, InterruptedException {
    awaitIdle();
    Files.writeString(folder.resolve("mode"), mode);
    List<Integer> told = new ArrayList<>();
    return with.print(IppBench.certificate(pages), told::add, cancel);
  }

  /// ippeveprinter answers "busy" until the command of a cancelled job has ended.
  private void awaitIdle() throws InterruptedException {
    long end = System.nanoTime() + START.toNanos();
    while (!driver.check().ready() && System.nanoTime() < end) {
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  private static IppPrinter printer(Waiter waiter) {
    IppSettings settings = IppSettings.standard().withPatience(Duration.ofSeconds(2));
    return new IppPrinter(new HttpIppLink(PRINTER), settings, Ticker.SYSTEM, waiter);
  }

  private static void tell(String scene, Object came) {
    System.out.println("scene " + scene + ": " + came);
  }
}
