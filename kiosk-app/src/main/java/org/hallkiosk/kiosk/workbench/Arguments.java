package org.hallkiosk.kiosk.workbench;

import java.nio.file.Path;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What `scripts/run` was asked for.
@Command(
    name = "scripts/run",
    mixinStandardHelpOptions = true,
    description = "A terminal with simulated devices and an embedded hall.")
final class Arguments {

  @Option(names = "--config", paramLabel = "DIR", description = "the configuration folder")
  Path config = Path.of("config");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "journal, hall's books and papers; default: what terminal.yaml says, for journeys a fresh"
              + " folder in it")
  Optional<Path> data = Optional.empty();

  @Option(
      names = "--journey",
      paramLabel = "NAME",
      description =
          "walk a scripted citizen through the screens and end; all: one for each service. Outside"
              + " working hours terminal and hall take it to be 10 o'clock of the next working day")
  Optional<String> journey = Optional.empty();

  @Option(
      names = "--trace",
      paramLabel = "NUMBER",
      description =
          "print what the journal knows of a case, certificate, order or numbered form, and end; it"
              + " may be in use")
  Optional<String> trace = Optional.empty();

  @Option(
      names = "--bench",
      paramLabel = "NAME",
      description = "measure and end; scripts/bench NAME")
  Optional<String> bench = Optional.empty();

  @Option(
      names = "--images",
      paramLabel = "DIR",
      description =
          "for --bench qr: pictures of codes, each with its text in a .txt file beside it; without"
              + " a .txt nothing may be read")
  Optional<Path> images = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      description = "what the scripted citizen speaks")
  Optional<Language> language = Optional.empty();

  @Option(
      names = "--shots",
      paramLabel = "DIR",
      description = "keep a picture of every screen as screen.mode.language.orientation.png")
  Optional<Path> shots = Optional.empty();

  @Option(
      names = "--faults",
      paramLabel = "FILE",
      description =
          "let things happen to the simulated devices: lines such as '1:30 document-printer"
              + " jam-at-page 2', in minutes and seconds since the start")
  Optional<Path> faults = Optional.empty();

  @Option(names = "--landscape", description = "turn the panel to 1920x1080")
  boolean landscape;

  @Option(names = "--window", description = "a window instead of the full screen")
  boolean window;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "the workbench page's port, 0: any free one; default: ${DEFAULT-VALUE}")
  int port = 8700;

  Language spoken() {
    return language.orElse(Language.ZH);
  }
}
