package org.hallkiosk.hardware.printing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.conformance.Check;
import org.hallkiosk.hardware.conformance.DocumentPrinterChecks;
import org.hallkiosk.hardware.conformance.EveryDevice;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;

/// What scenes inside the namespaces need: the real printer's knobs, and lines for whoever reads.
final class PeerStage {
  static final String CONFORMS = "conforms, ";
  private static final Duration HANG = Duration.ofSeconds(60);

  private final Path folder;
  private final URI printer;
  private final Duration patience;

  /// @param patience of its drivers
  PeerStage(Path folder, URI printer, Duration patience) {
    this.folder = folder;
    this.printer = printer;
    this.patience = patience;
  }

  IppPrinter driver() {
    return driver(Waiter.SYSTEM, settings());
  }

  IppPrinter driver(Waiter waiter, IppSettings settings) {
    return new IppPrinter(new HttpIppLink(printer), settings, Ticker.SYSTEM, waiter);
  }

  IppSettings settings() {
    return IppSettings.standard().withPatience(patience);
  }

  /// How the next jobs go: see command.sh.
  void mode(String mode) throws IOException {
    Files.writeString(folder.resolve("mode"), mode);
  }

  String file(String name) throws IOException {
    return Files.readString(folder.resolve(name)).strip();
  }

  /// Sets a knob on the web page of ippeveprinter: `media?…` or `supplies?…`.
  void turn(String knob) throws IOException, InterruptedException {
    URI page = URI.create("http://localhost:8631/" + knob);
    try (HttpClient browser = HttpClient.newHttpClient()) {
      browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
    }
  }

  /// Ends a daemon of this namespace, which nobody else can see: by request, since cupsd forgets a
  /// young queue when it is killed.
  void kill(String daemon) throws InterruptedException {
    List<ProcessHandle> running =
        ProcessHandle.allProcesses()
            .filter(each -> each.info().command().orElse("").endsWith("/" + daemon))
            .toList();
    running.forEach(ProcessHandle::destroy);
    Patience.until(HANG, () -> running.stream().noneMatch(ProcessHandle::isAlive));
  }

  void start(String script) throws IOException {
    new ProcessBuilder(folder.resolve(script).toString())
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// ippeveprinter answers "busy" until the command of a cancelled job has ended.
  void awaitReady(DocumentPrinter driver) throws InterruptedException {
    Patience.until(HANG, () -> driver.check().ready());
  }

  static void tell(String scene, Object came) {
    System.out.println("scene " + scene + ": " + came);
    System.out.flush();
  }

  void conformance(String name, Hands hands) throws InterruptedException {
    Subject<DocumentPrinter> subject =
        new Subject<>(name, this::driver, Optional.empty(), hands, 20);
    for (Check<DocumentPrinter> check : EveryDevice.<DocumentPrinter>checks()) {
      tell(CONFORMS + check.behaviour(), check.on(subject));
    }
    for (Check<DocumentPrinter> check : DocumentPrinterChecks.checks()) {
      tell(CONFORMS + check.behaviour(), check.on(subject));
    }
  }
}
