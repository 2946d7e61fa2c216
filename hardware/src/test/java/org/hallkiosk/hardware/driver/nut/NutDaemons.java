package org.hallkiosk.hardware.driver.nut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.tcp.TcpAddress;
import org.hallkiosk.hardware.transport.tcp.TcpLinkOpener;
import org.junit.jupiter.api.Assumptions;

/// Network UPS Tools themselves: `dummy-ups` and `upsd` with a folder of their own, on a free port
/// of the loopback.
final class NutDaemons implements AutoCloseable {
  private static final Path DRIVER = Path.of("/lib/nut/dummy-ups");
  private static final Path SERVER = Path.of("/lib/nut/upsd");

  private static final Duration HANG = Duration.ofSeconds(60);

  private final Path folder;
  private final int port;
  private final Process driver;
  private Optional<Process> server = Optional.empty();

  private NutDaemons(Path folder, int port) throws IOException {
    this.folder = folder;
    this.port = port;
    write(
        "ups.conf",
        """
        [kiosk]
          driver = dummy-ups
          port = %s
          mode = dummy-loop
          pollinterval = 1
          desc = "Sample"
        """
            .formatted(folder.resolve("kiosk.dev")));
    write("upsd.conf", "LISTEN 127.0.0.1 " + port + "\n");
    write("upsd.users", "");
    status("OL");
    driver = start(DRIVER.toString(), "-a", "kiosk", "-u", user(), "-F");
    serve();
  }

  /// Skips the test, and says why, where NUT is not installed.
  static NutDaemons start() {
    Assumptions.assumeTrue(
        Files.isExecutable(DRIVER) && Files.isExecutable(SERVER),
        "skipped: nut-server is not installed (no " + DRIVER + ")");
    try {
      NutDaemons started = new NutDaemons(Files.createTempDirectory("nut"), freePort());
      started.awaitReady();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The server needs a moment to find the driver.
  private void awaitReady() {
    try (NutPower power =
        new NutPower(address(), NutSettings.USUAL, Ticker.SYSTEM, Waiter.SYSTEM)) {
      if (!Patience.until(HANG, () -> power.check().ready())) {
        close();
        throw new IllegalStateException("upsd and dummy-ups did not start: " + power.health());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  ByteLinkOpener address() {
    return new TcpLinkOpener(new TcpAddress("127.0.0.1", port), Duration.ofSeconds(1));
  }

  /// The driver looks at its file about every second.
  void status(String status) {
    try {
      write(
          "kiosk.new",
          """
          ups.status: %s
          battery.charge: 87
          battery.runtime: 1700
          ups.load: 20
          TIMER 1
          """
              .formatted(status));
      Files.move(
          folder.resolve("kiosk.new"),
          folder.resolve("kiosk.dev"),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void serve() {
    try {
      server = Optional.of(start(SERVER.toString(), "-u", user(), "-F"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stopServing() {
    server.ifPresent(NutDaemons::end);
    server = Optional.empty();
  }

  void endDriver() {
    end(driver);
  }

  private static String user() {
    return System.getProperty("user.name");
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(List.of(command));
    builder.environment().put("NUT_CONFPATH", folder.toString());
    builder.environment().put("NUT_STATEPATH", folder.toString());
    builder.environment().put("NUT_ALTPIDPATH", folder.toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Override
  public void close() {
    stopServing();
    endDriver();
    try (Stream<Path> left = Files.walk(folder)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
