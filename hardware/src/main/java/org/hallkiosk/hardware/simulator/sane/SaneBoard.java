package org.hallkiosk.hardware.simulator.sane;

import java.util.Locale;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.paper.SamplePaper;

/// Puts up what can happen to the simulated flatbed, and what is laid on it.
public final class SaneBoard {

  private static final String PAGE = "page";
  private static final int MOST_PAPERS = 100;

  private SaneBoard() {}

  public static FaultBoard of(SimulatedScanimage scanner) {
    FaultBoard board =
        new FaultBoard("document-scanner")
            .with("unplug", () -> scanner.plug(false))
            .with("plug-in", () -> scanner.plug(true))
            .with("lay-page", () -> scanner.layOnGlass(SamplePaper.of(1)))
            .with("put-into-feeder", "how many", words -> feed(scanner, words))
            .with("take-papers", scanner::takePapers)
            .with("not-installed", () -> scanner.install(false))
            .with("heal", scanner::heal)
            .with("freeze", PAGE, words -> at(scanner, words, new PageMishap.Frozen()))
            .with("no-picture", PAGE, words -> at(scanner, words, new PageMishap.NoPicture()))
            .with("crash", PAGE, words -> at(scanner, words, new PageMishap.Crash()))
            .with(
                "forged-path",
                PAGE,
                words -> at(scanner, words, new PageMishap.ForgedPath("/etc/passwd")))
            .with(
                "huge-page",
                "bytes",
                words -> scanner.mishap(1, new PageMishap.Huge(LineFaults.number(words))));
    for (SaneStatus status : SaneStatus.values()) {
      board.with(
          status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          PAGE,
          words -> at(scanner, words, new PageMishap.Status(status)));
    }
    return board;
  }

  private static void at(SimulatedScanimage scanner, String words, PageMishap mishap) {
    scanner.mishap(LineFaults.number(words), mishap);
  }

  private static void feed(SimulatedScanimage scanner, String words) {
    int papers = Math.min(LineFaults.number(words), MOST_PAPERS);
    for (int i = 1; i <= papers; i++) {
      scanner.putIntoFeeder(SamplePaper.of(i));
    }
  }
}
