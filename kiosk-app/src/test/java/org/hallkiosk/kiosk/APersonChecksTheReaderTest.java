package org.hallkiosk.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `scripts/test --terminal` with somebody at the keyboard, who does what is asked of them to a
/// reader on a real line.
@Timeout(240)
class APersonChecksTheReaderTest {
  private static final String ASKS = "    please ";

  private final SimulatedSamModule module = new SimulatedSamModule();
  @TempDir private Path folder;

  @Test
  void who_does_what_is_asked_sees_every_check_pass() throws IOException, InterruptedException {
    List<String> said = told(List.of());
    assertEquals("11 passed, 0 failed, 0 skipped", said.getLast(), said.toString());
    assertEquals(6, said.stream().filter(line -> line.startsWith(ASKS)).count(), said.toString());
  }

  @Test
  void who_cannot_pull_the_plug_sees_that_check_skipped() throws IOException, InterruptedException {
    List<String> said = told(List.of("pull the device's plug"));
    assertTrue(
        said.contains("  skipped  health follows the plug: nobody can pull its plug here"),
        said.toString());
    assertEquals("10 passed, 0 failed, 1 skipped", said.getLast(), said.toString());
  }

  /// @param cannot what the person does not do
  private List<String> told(List<String> cannot) throws IOException, InterruptedException {
    try (PtyDevice reader = PtyDevice.behind(module)) {
      Process check = AttachedCheck.start(AttachedCheck.terminal(folder, reader.address()), "ask");
      try {
        List<String> said = answered(check, reader, cannot);
        assertTrue(check.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, check.exitValue(), said.toString());
        return said;
      } finally {
        check.destroyForcibly();
      }
    }
  }

  private List<String> answered(Process check, PtyDevice reader, List<String> cannot)
      throws IOException {
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = check.inputReader(UTF_8);
        OutputStream keyboard = check.getOutputStream()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.startsWith(ASKS)) {
          String deed = line.substring(ASKS.length(), line.indexOf(", then press Enter"));
          keyboard.write((cannot.contains(deed) ? "n\n" : done(deed, reader)).getBytes(UTF_8));
          keyboard.flush();
        }
      }
    }
    return said;
  }

  /// Does it, then presses Enter.
  private String done(String deed, PtyDevice reader) throws IOException {
    switch (deed) {
      case "pull the device's plug" -> reader.unplug();
      case "plug the device in again" -> reader.plugIn();
      case "lay a card on the reader, or insert it" -> module.layCard(SimulatedCard.sample());
      case "take the card away" -> module.liftCard();
      default -> throw new AssertionError("nobody knows how to " + deed);
    }
    return "\n";
  }
}
