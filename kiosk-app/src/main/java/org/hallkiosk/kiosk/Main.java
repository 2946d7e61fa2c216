package org.hallkiosk.kiosk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.ui.KioskWindow;
import org.hallkiosk.kiosk.ui.Placement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A terminal with real devices and a real hall: `Main CONFIG-FOLDER [TERMINAL-FILE]`. With
/// `--trace NUMBER` before it, what the terminal's journal knows of a number, also while it serves.
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
    if (args.length >= 3 && args[0].equals("--trace")) {
      TraceCommand.run(
          configuration(Arrays.copyOfRange(args, 2, args.length)), args[1], System.out);
      return;
    }
    Configuration configuration = configuration(args);
    KioskWindow.prepare();
    KioskRuntime runtime = new KioskRuntime(setup(configuration));
    Runtime.getRuntime().addShutdownHook(new Thread(runtime::close, "shutdown"));
    runtime.start();
  }

  private static Configuration configuration(String... args) throws CannotStart {
    if (args.length < 1 || args.length > 2) {
      throw new CannotStart(
          "The terminal needs to know its configuration; start it with the configuration folder"
              + " and, if it is elsewhere, the terminal file.");
    }
    Path folder = Path.of(args[0]);
    Path terminal = args.length == 2 ? Path.of(args[1]) : folder.resolve("terminal.yaml");
    return StartConfiguration.read(folder, terminal);
  }

  private static RuntimeSetup setup(Configuration configuration) throws CannotStart {
    Terminal terminal = configuration.terminal();
    return new RuntimeSetup(
        configuration,
        new WiredLinks(),
        HallLink.of(terminal, InstantSource.system()),
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

  private static TrustedRoots roots(Path folder) throws CannotStart {
    return switch (TrustedRoots.read(folder)) {
      case TrustedRoots.Reading.Read(TrustedRoots roots) -> roots;
      case TrustedRoots.Reading.NotRead(String sentence) -> throw new CannotStart(sentence);
    };
  }
}
