package org.hallkiosk.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `scripts/test --terminal` on a machine that lacks what its file lists, or with a file that is
/// none.
@Timeout(180)
class AttachedDevicesAreMissingTest {

  @TempDir private Path folder;

  @Test
  void what_has_no_wire_is_told_and_the_sum_comes_last() throws IOException, InterruptedException {
    Process check = AttachedCheck.start(AttachedCheck.terminal(folder, "sim:id-card-reader"));
    assertEquals(
        List.of(
            "id-card-reader sam at sim:id-card-reader: no wire is known at this address; mend it in"
                + " the device list",
            "0 passed, 1 failed, 0 skipped"),
        said(check));
    assertEquals(1, check.exitValue());
  }

  @Test
  void a_file_that_is_none_is_refused_in_one_sentence() throws IOException, InterruptedException {
    Process check = AttachedCheck.start(folder.resolve("nowhere.yaml"));
    List<String> said = said(check);
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.getFirst().startsWith("nowhere.yaml: "), said.toString());
    assertEquals(1, check.exitValue());
  }

  private static List<String> said(Process check) throws IOException, InterruptedException {
    try {
      check.getOutputStream().close();
      String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(check.waitFor(60, TimeUnit.SECONDS));
      return said.lines().toList();
    } finally {
      check.destroyForcibly();
    }
  }
}
