package org.hallkiosk.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.AskingHands;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.conformance.Inspection;
import org.hallkiosk.hardware.station.Attached;
import org.hallkiosk.hardware.station.Surroundings;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.Terminal;

/// The conformance checks over the devices that a terminal lists: `AttachedDevices CONFIG-FOLDER
/// TERMINAL-FILE [ask]`. With `ask`, whoever sits at standard input is asked to lay cards and pull
/// plugs; without it such checks are skipped. The terminal itself must not run meanwhile.
public final class AttachedDevices {

  private AttachedDevices() {}

  /// Exit code 0 when nothing failed and something passed, else 1.
  public static void main(String[] args) throws InterruptedException {
    try {
      System.exit(pass(List.of(args)) ? 0 : 1);
    } catch (CannotStart e) {
      System.err.println(e.sentence());
      System.exit(1);
    }
  }

  private static boolean pass(List<String> args) throws CannotStart, InterruptedException {
    if (args.size() < 2 || args.size() > 3 || (args.size() == 3 && !args.getLast().equals("ask"))) {
      throw new CannotStart(
          "The check of attached devices needs to know them; start it with the configuration folder"
              + " and the terminal file, and with the word ask if somebody can act on them.");
    }
    Configuration configuration =
        StartConfiguration.read(Path.of(args.get(0)), Path.of(args.get(1)));
    try {
      return inspected(configuration, args.size() == 3 ? asking() : Hands.NONE);
    } catch (IOException e) {
      throw new CannotStart(
          "The checks cannot keep their books in the folder for temporary files ("
              + e.getMessage()
              + "); make room there.");
    }
  }

  private static Hands asking() {
    return new AskingHands(
        System.out, new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())));
  }

  private static boolean inspected(Configuration configuration, Hands hands)
      throws IOException, InterruptedException {
    Path books = Files.createTempDirectory("hallkiosk-checks-");
    try {
      Inspection inspection = new Inspection(System.out);
      new Attached(
              ListedDevices.of(configuration.terminal()), surroundings(configuration), books, hands)
          .by(inspection);
      return inspection.conclude();
    } finally {
      delete(books);
    }
  }

  private static Surroundings surroundings(Configuration configuration) {
    Terminal terminal = configuration.terminal();
    return new Surroundings(
        new WiredLinks(), GlyphFonts.of(configuration.brand().fonts()), terminal.data());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
