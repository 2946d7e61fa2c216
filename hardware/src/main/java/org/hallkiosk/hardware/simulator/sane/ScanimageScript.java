package org.hallkiosk.hardware.simulator.sane;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One run, from the arguments to the exit code.
final class ScanimageScript implements Runnable {

  private static final int FAILED = 1;
  private static final int BY_SIGNAL = 139;
  private static final int STOPPED = 2;

  /// In the words of `scanimage -A`, for a common flatbed with a feeder.
  private static final String OPTIONS =
      """

      All options specific to device `simscan:0':
        Standard:
          --source Flatbed|Automatic Document Feeder [Flatbed]
              Selects the scan source (such as a document-feeder).
          --mode Lineart|Gray|Color [Color]
              Selects the scan mode (e.g., lineart, monochrome, or color).
          --resolution 75|100|150|200|300|600dpi [75]
              Sets the resolution of the scanned image.
          --test-picture Solid black|Solid white [inactive]
              Select the kind of test picture.
        Geometry:
          -l 0..215.9mm (in steps of 0.0999908) [0]
              Top-left x position of scan area.
          -t 0..297.01mm (in steps of 0.0999908) [0]
              Top-left y position of scan area.
          -x 0..215.9mm (in steps of 0.0999908) [215.9]
              Width of scan-area.
          -y 0..297.01mm (in steps of 0.0999908) [297.01]
              Height of scan-area.
      """;

  private final SimulatedScanimage scanner;
  private final SimulatedArguments words;
  private final SimulatedRun run;

  ScanimageScript(SimulatedScanimage scanner, SimulatedArguments words, SimulatedRun run) {
    this.scanner = scanner;
    this.words = words;
    this.run = run;
  }

  @Override
  public void run() {
    try {
      run.end(performed());
    } catch (IOException unwritable) {
      run.err("cannot open " + unwritable.getMessage());
      run.end(11);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      run.end(BY_SIGNAL);
    }
  }

  private int performed() throws IOException, InterruptedException {
    if (words.has("-f")) {
      return listed();
    }
    String device = words.after("-d").orElse("");
    if (!scanner.plugged() || !device.equals(SimulatedScanimage.DEVICE)) {
      run.err("scanimage: open of device " + device + " failed: Invalid argument");
      return FAILED;
    }
    if (words.has("-A")) {
      OPTIONS.lines().filter(line -> !line.isEmpty()).forEach(run::out);
      return 0;
    }
    return batch(words.number("--batch-count", Integer.MAX_VALUE));
  }

  private int listed() {
    if (scanner.plugged()) {
      run.out(SimulatedScanimage.DEVICE + "|Noname simulated scanner");
    }
    return 0;
  }

  private int batch(int count) throws IOException, InterruptedException {
    run.err(
        "Scanning %d page%s, incrementing by 1, numbering from 1"
            .formatted(count, count == 1 ? "" : "s"));
    for (int page = 1; page <= count; page++) {
      Optional<Integer> end = page(page);
      if (end.isPresent()) {
        return end.get();
      }
    }
    terminated(count);
    return 0;
  }

  /// @return the exit code, when the batch ends at this page
  private Optional<Integer> page(int page) throws IOException, InterruptedException {
    run.err("Scanning page " + page);
    Optional<PageMishap> mishap = scanner.mishap(page);
    if (mishap.isPresent()) {
      return Optional.of(happened(mishap.get(), page));
    }
    boolean fromFeeder =
        words.after("--source").filter(name -> name.contains("Feeder")).isPresent();
    Optional<BufferedImage> paper = scanner.next(fromFeeder);
    if (paper.isEmpty()) {
      run.err("scanimage: sane_start: " + SaneStatus.NO_DOCS.words());
      terminated(page - 1);
      return Optional.of(page == 1 ? SaneStatus.NO_DOCS.code() : 0);
    }
    return scanned(paper.get(), page);
  }

  private Optional<Integer> scanned(BufferedImage paper, int page) throws IOException {
    for (String part : List.of("15.7", "47.1", "78.4", "100.0")) {
      run.err("Progress: " + part + "%");
    }
    if (run.isStopped()) {
      run.err("scanimage: sane_read: " + SaneStatus.CANCELLED.words());
      return Optional.of(STOPPED);
    }
    boolean colour = words.after("--mode").filter("Color"::equals).isPresent();
    ScannedSheet.write(paper, words.number("--resolution", 75), colour, path(page));
    run.err("Scanned page " + page + ". (scanner status = 5)");
    run.out(path(page).toString());
    return Optional.empty();
  }

  private int happened(PageMishap mishap, int page) throws IOException, InterruptedException {
    return switch (mishap) {
      case PageMishap.Status(SaneStatus status) -> reported(status, page);
      case PageMishap.Frozen _ -> {
        run.freeze();
        yield STOPPED;
      }
      case PageMishap.NoPicture _ -> {
        Files.write(path(page), "no picture".getBytes(StandardCharsets.US_ASCII));
        run.out(path(page).toString());
        yield 0;
      }
      case PageMishap.Huge(int bytes) -> {
        Files.write(ScannedSheet.part(path(page)), new byte[bytes]);
        run.err("Progress: 15.7%");
        run.freeze();
        yield STOPPED;
      }
      case PageMishap.ForgedPath(String path) -> {
        run.out(path);
        yield 0;
      }
      case PageMishap.Crash _ -> BY_SIGNAL;
    };
  }

  private int reported(SaneStatus status, int page) {
    run.err("scanimage: sane_read: " + status.words());
    run.err("Scanned page " + page + ". (scanner status = " + status.code() + ")");
    terminated(page);
    return status.code();
  }

  private void terminated(int pages) {
    run.err("Batch terminated, " + pages + (pages == 1 ? " page scanned" : " pages scanned"));
  }

  private Path path(int page) {
    return Path.of(words.of("--batch").orElse("out%d.jpg").replace("%d", Integer.toString(page)));
  }
}
