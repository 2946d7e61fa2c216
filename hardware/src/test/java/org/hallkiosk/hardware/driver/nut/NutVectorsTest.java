package org.hallkiosk.hardware.driver.nut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.hallkiosk.hardware.device.PowerReading;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.nut.SimulatedUps;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Literal lines, recorded from `upsd` 2.8.0 with `dummy-ups` (RFC 9271).
class NutVectorsTest {
  private static final String VERSION =
      "Network UPS Tools upsd 2.8.0 - http://www.networkupstools.org/\n";
  private static final String SUPPLIES =
      """
      BEGIN LIST UPS
      UPS kiosk "Sample"
      END LIST UPS
      """;
  private static final String VARIABLES =
      """
      BEGIN LIST VAR kiosk
      VAR kiosk battery.charge "100"
      VAR kiosk device.mfr "Dummy Manufacturer"
      VAR kiosk ups.status "OB LB"
      END LIST VAR kiosk
      """;

  @Test
  void the_driver_asks_and_understands_these_lines() {
    Recorded recorded = new Recorded(VERSION, SUPPLIES, VARIABLES, VARIABLES);
    try (NutPower power = new NutPower(() -> recorded, NutSettings.USUAL, Ticker.SYSTEM, _ -> {})) {
      if (power.read() instanceof PowerReading.Known(var state)) {
        assertEquals(false, state.onMains());
        assertEquals(true, state.batteryLow());
        assertEquals(OptionalInt.of(100), state.chargePercent());
      } else {
        Assertions.fail("not understood: " + power.health());
      }
      power.read();
    }
    assertEquals(
        List.of("VER\n", "LIST UPS\n", "LIST VAR kiosk\n", "LIST VAR kiosk\n"), recorded.asked);
  }

  @Test
  void the_simulated_server_answers_with_such_lines() throws IOException {
    SimulatedUps ups = new SimulatedUps("kiosk");
    SimulatedLine line = new SimulatedLine("sim:power", LineSpeed.UNPACED, new RealTime(), ups);
    try (ByteLink link = line.open()) {
      assertEquals(
          "BEGIN LIST UPS\nUPS kiosk \"Sample supply\"\nEND LIST UPS\n", ask(link, "LIST UPS"));
      assertEquals("VAR kiosk ups.status \"OL\"\n", ask(link, "GET VAR kiosk ups.status"));
      assertEquals("ERR UNKNOWN-UPS\n", ask(link, "LIST VAR nope"));
      assertEquals("ERR UNKNOWN-COMMAND\n", ask(link, "FOO"));
      assertEquals("ERR VAR-NOT-SUPPORTED\n", ask(link, "GET VAR kiosk nope"));
      assertEquals("OK\n", ask(link, "USERNAME x"));
      assertEquals(
          "VAR kiosk ups.mfr \"Sample \\\"S\\\" \\\\ Works\"\n",
          ask(link, "GET VAR kiosk ups.mfr"));
    }
  }

  private static String ask(ByteLink link, String request) throws IOException {
    link.write((request + "\n").getBytes(StandardCharsets.UTF_8), Duration.ofSeconds(30));
    byte[] answer = new byte[1024];
    int got = link.read(answer, Duration.ofSeconds(30));
    return new String(answer, 0, got, StandardCharsets.UTF_8);
  }

  @Test
  void a_quoted_word_keeps_its_blanks_quotes_and_backslashes() throws IOException {
    assertEquals(
        List.of("VAR", "kiosk", "ups.mfr", "Sample \"S\" \\ Works", ""),
        Words.of("VAR kiosk  ups.mfr \"Sample \\\"S\\\" \\\\ Works\" \"\""));
    assertThrows(GarbledException.class, () -> Words.of("VAR \"never ends"));
    assertThrows(GarbledException.class, () -> Words.of("VAR \"never ends\\"));
    assertThrows(GarbledException.class, () -> Words.of("a ".repeat(33)));
  }

  /// Gives the recorded answers, one a request.
  private static final class Recorded implements ByteLink {
    final List<String> asked = new ArrayList<>();
    private final Deque<String> answers;
    private String ready = "";

    Recorded(String... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public int read(byte[] into, Duration patience) {
      byte[] bytes = ready.getBytes(StandardCharsets.UTF_8);
      System.arraycopy(bytes, 0, into, 0, bytes.length);
      ready = "";
      return bytes.length;
    }

    @Override
    public void write(byte[] bytes, Duration patience) {
      asked.add(new String(bytes, StandardCharsets.UTF_8));
      ready = answers.removeFirst();
    }

    @Override
    public void close() {}
  }
}
