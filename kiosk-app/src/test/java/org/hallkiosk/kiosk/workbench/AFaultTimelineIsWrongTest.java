package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.kiosk.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A timeline of faults with a mistake ends in one sentence before anything starts; one without
/// happens.
class AFaultTimelineIsWrongTest {
  private static final Path FONT =
      Path.of("..", "config", "brand", "fonts", "NotoSansSC_400Regular.ttf");

  @TempDir Path folder;

  @Test
  void a_line_is_no_moment() throws IOException {
    refuses(
        "soon power cut-mains",
        ":1 is no moment; write it like '1:30 document-printer jam-at-page 2'.");
  }

  @Test
  void a_device_has_no_such_fault() throws IOException {
    Path file = file("0:01 camera explode");
    CannotStart refused = assertThrows(CannotStart.class, () -> FaultTimeline.read(file, FONT));
    assertEquals(
        file
            + ":1 camera has no fault explode; it has unplug, plug-in, freeze, thaw,"
            + " damaged-frames, show-portrait, show-code, empty.",
        refused.sentence());
  }

  @Test
  void an_argument_makes_no_sense() throws IOException {
    refuses("0:01 code-scanner drip often", ":1 cannot be: often is not a whole number.");
  }

  @Test
  void the_file_is_missing() {
    Path none = folder.resolve("none.txt");
    CannotStart refused = assertThrows(CannotStart.class, () -> FaultTimeline.read(none, FONT));
    assertEquals(
        "The timeline of faults "
            + none
            + " cannot be read (NoSuchFileException); name a text file of lines like '1:30"
            + " document-printer jam-at-page 2'.",
        refused.sentence());
  }

  @Test
  void a_sound_timeline_happens_to_the_cabinet_in_its_order() throws Exception {
    FaultTimeline sound =
        FaultTimeline.read(file("0:00 cabinet welded-relay 3\n0:00 cabinet welded-relay 5"), FONT);
    List<Integer> lines = new ArrayList<>();
    try (Cabinet cabinet = new Cabinet(folder, FONT, paper -> {}, slip -> {})) {
      Thread playing = sound.play(cabinet, moment -> lines.add(moment.line()));
      playing.join();
      assertEquals(List.of(1, 2), lines);
      assertEquals(List.of(3, 5), cabinet.premises().drawnRelays());
    }
  }

  private void refuses(String line, String why) throws IOException {
    Path file = file(line);
    CannotStart refused = assertThrows(CannotStart.class, () -> FaultTimeline.read(file, FONT));
    assertEquals(file + why, refused.sentence());
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("faults.txt"), lines + "\n");
  }
}
