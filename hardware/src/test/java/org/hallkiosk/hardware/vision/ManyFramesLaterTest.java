package org.hallkiosk.hardware.vision;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hallkiosk.hardware.image.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A terminal looks at millions of frames a year: what OpenCV allocates for one is gone before the
/// next.
@Timeout(300)
class ManyFramesLaterTest {

  private static final int WARM_UP = 40;
  private static final int FRAMES = 120;

  /// What is forgotten with every frame grows in each round; a young machine's heap does not.
  private static final int ROUNDS = 4;

  /// One forgotten plane of 640x480 bytes a frame would already be 37 MB.
  private static final long MOST_GROWTH_KB = 30_000;

  private static final Path CASCADES = Path.of("/usr/share/opencv4");

  @Test
  void measuring_flattening_and_reading_leave_nothing_behind() throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/self/status")), "only Linux tells how much is in use");
    Work work = new Work();
    work.times(WARM_UP);
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && least >= MOST_GROWTH_KB; round++) {
      long before = residentKb();
      work.times(FRAMES);
      least = Math.min(least, residentKb() - before);
    }
    assertTrue(least < MOST_GROWTH_KB, "grew by " + least + " KB in every " + FRAMES + " frames");
  }

  private static final class Work {

    private final Frame portrait = new PortraitPainter(Color.WHITE).face(320, 240, 260, 0).frame();
    private final PageQuad quad =
        new PageQuad(
            new Spot(90, 40), new Spot(500, 60), new Spot(520, 430), new Spot(60, 400), false);
    private final PhotoMeterOpening opening = PhotoMeter.open(CASCADES);
    private final QrReader reader = QrReader.live();

    void times(int count) {
      for (int i = 0; i < count; i++) {
        if (opening instanceof PhotoMeterOpening.Ready ready) {
          var _ = ready.meter().measure(portrait);
        }
        var _ = PageFinder.find(portrait);
        var _ = PageFlattener.flatten(portrait, quad, PageSize.A4, 75);
        var _ = reader.read(portrait);
      }
    }
  }

  private static long residentKb() throws IOException {
    System.gc();
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }
}
