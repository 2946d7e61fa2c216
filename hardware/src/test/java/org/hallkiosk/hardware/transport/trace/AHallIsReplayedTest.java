package org.hallkiosk.hardware.transport.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was recorded on a wire happens again.
class AHallIsReplayedTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private Path trace() {
    return folder.resolve("reader.trace");
  }

  private List<Turn> record(Scrubber scrubber, long mostBytes) throws IOException {
    VirtualTime time = new VirtualTime(2);
    SimulatedSamModule module = new SimulatedSamModule();
    module.layCard(SimulatedCard.sample());
    SimulatedLine line = new SimulatedLine("sim:sam", LineSpeed.baud(115_200), time, module);
    try (TraceFile file = new TraceFile(trace(), "sim:sam", mostBytes);
        SamReader reader = new SamReader(new RecordingOpener(line, file, scrubber, time), time)) {
      assertInstanceOf(CardReading.Read.class, reader.read(LONG, new CancelSignal()));
    }
    return TraceFile.read(trace());
  }

  @Test
  void the_same_card_is_read_again_at_the_same_pace() throws IOException {
    List<Turn> turns = record(Scrubber.NOTHING, 1 << 20);
    AtomicReference<Duration> clock = new AtomicReference<>(Duration.ZERO);
    TracePlayer player = new TracePlayer(turns, time -> clock.updateAndGet(time::plus));
    try (SamReader reader = new SamReader(player, () -> clock.get().toNanos())) {
      CardReading reading = reader.read(LONG, new CancelSignal());
      assertEquals(
          SimulatedCard.sample().number(),
          assertInstanceOf(CardReading.Read.class, reading).card().number());
    }
    assertTrue(player.finished());
    Duration recorded = turns.getLast().at().minus(turns.getFirst().at());
    assertEquals(recorded.toMillis(), clock.get().toMillis());
  }

  @Test
  void what_a_scrubber_withholds_leaves_only_lengths() throws IOException {
    record((side, bytes) -> new Turn.Said.Withheld(bytes.length), 1 << 20);
    String text = Files.readString(trace());
    assertTrue(text.contains("(1295 withheld)"), text);
    assertFalse(text.contains("AA AA AA 96 69"), text);
  }

  @Test
  void text_from_the_device_is_masked_and_its_line_ends_stay() {
    byte[] line = "token 张\r\n".getBytes(StandardCharsets.UTF_8);
    Turn.Said said = Scrubber.TEXT_FROM_DEVICE.scrub(Turn.Side.DEVICE, line);
    assertEquals(
        "xxxxx xxx\r\n",
        new String(
            assertInstanceOf(Turn.Said.Bytes.class, said).bytes(), StandardCharsets.US_ASCII));
  }

  @Test
  void a_host_that_says_something_else_is_told() throws IOException {
    TracePlayer player = new TracePlayer(record(Scrubber.NOTHING, 1 << 20), _ -> {});
    try (ByteLink link = player.open()) {
      assertEquals(
          "in the trace the host says something else here",
          assertThrows(IOException.class, () -> link.write(new byte[] {1}, LONG)).getMessage());
    }
  }

  @Test
  void a_forgotten_recording_ends_at_its_cap() throws IOException {
    record(Scrubber.NOTHING, 200);
    List<String> lines = Files.readAllLines(trace());
    assertEquals("# the trace reached its cap", lines.getLast());
    assertTrue(Files.size(trace()) < 300);
  }

  @Test
  void a_damaged_trace_names_its_line() throws IOException {
    Files.writeString(trace(), "# trace of x\n0.000001 > AA\nnonsense\n");
    assertEquals(
        trace() + ":3 is no turn of a trace; a turn reads like '0.001250 > AA 96'",
        assertThrows(IOException.class, () -> TraceFile.read(trace())).getMessage());
  }
}
