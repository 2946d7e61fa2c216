package org.hallkiosk.kiosk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.ui.KioskWindow;
import org.hallkiosk.kiosk.ui.Placement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A terminal with real devices and a real hall: `Main CONFIG-FOLDER [TERMINAL-FILE]`.
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final double MM_PER_INCH = 25.4;

  /// sysexits(3), EX_TEMPFAIL.
  private static final int RESTART = 75;

  private Main() {}

  /// Serves until the process is ended; exit code 1 and one sentence where it cannot start.
  public static void main(String[] args) {
    try {
      serve(args);
    } catch (CannotStart e) {
      System.err.println(e.sentence());
      System.exit(1);
    } catch (RuntimeException e) {
      LOG.error("the terminal ends, for it has a defect", e);
      System.exit(1);
    }
  }

  private static void serve(String[] args) throws CannotStart {
    if (args.length < 1 || args.length > 2) {
      throw new CannotStart(
          "The terminal needs to know its configuration; start it with the configuration folder"
              + " and, if it is elsewhere, the terminal file.");
    }
    KioskWindow.prepare();
    Path folder = Path.of(args[0]);
    Path terminal = args.length == 2 ? Path.of(args[1]) : folder.resolve("terminal.yaml");
    Configuration configuration = StartConfiguration.read(folder, terminal);
    KioskRuntime runtime = new KioskRuntime(setup(configuration));
    Runtime.getRuntime().addShutdownHook(new Thread(runtime::close, "shutdown"));
    runtime.start();
  }

  private static RuntimeSetup setup(Configuration configuration) throws CannotStart {
    Terminal terminal = configuration.terminal();
    return new RuntimeSetup(
        configuration,
        new WiredLinks(),
        hall(terminal),
        secret(terminal.hall().keyFile()),
        roots(terminal.trustedRoots()),
        new Placement.Locked(inches(terminal.panel())),
        InstantSource.system(),
        _ -> {},
        () -> {},
        Main::restart);
  }

  /// Whoever started the process starts it again after this exit code: `scripts/restart` does.
  private static void restart(String reason) {
    LOG.warn("the terminal restarts: {}", reason);
    System.exit(RESTART);
  }

  private static double inches(Terminal.Panel panel) {
    return Math.hypot(panel.widthMm(), panel.heightMm()) / MM_PER_INCH;
  }

  private static URI hall(Terminal terminal) throws CannotStart {
    String address = terminal.hall().address();
    if (!address.matches("https://\\S+|http://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?(/\\S*)?")) {
      throw new CannotStart(
          "The hall's address "
              + address
              + " is not one that this terminal can call; write an https address in its terminal"
              + " file, or run scripts/run for a simulated hall.");
    }
    return URI.create(address);
  }

  private static byte[] secret(Path file) throws CannotStart {
    try {
      return HexFormat.of().parseHex(Files.readString(file).strip());
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotStart(
          "The hall's key "
              + file
              + " cannot be read as hexadecimal digits; enrol the terminal at the hall and put its"
              + " key there.");
    }
  }

  private static TrustedRoots roots(Path folder) throws CannotStart {
    return switch (TrustedRoots.read(folder)) {
      case TrustedRoots.Reading.Read(TrustedRoots roots) -> roots;
      case TrustedRoots.Reading.NotRead(String sentence) -> throw new CannotStart(sentence);
    };
  }
}
