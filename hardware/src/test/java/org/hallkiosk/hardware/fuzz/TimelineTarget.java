package org.hallkiosk.hardware.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hallkiosk.hardware.simulator.faults.Timeline;

/// A timeline of faults. What it cannot be read as must be said with file and line.
public final class TimelineTarget {
  private TimelineTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        "# remark\n1:30 document-printer jam-at-page 2\n1:00:00 id-card unplug\n\n"
            .getBytes(StandardCharsets.UTF_8));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    List<String> lines = new String(data, StandardCharsets.UTF_8).lines().toList();
    try {
      Timeline.read("file", lines);
    } catch (IllegalArgumentException sentence) {
      if (!String.valueOf(sentence.getMessage()).startsWith("file:")) {
        throw sentence;
      }
    }
  }
}
