package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.conformance.Inspection;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A technician checks what is attached, by the terminal's own device list.
@Timeout(300)
class AttachedDevicesAreCheckedTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Inspection inspection =
      new Inspection(new PrintStream(said, true, StandardCharsets.UTF_8));
  @TempDir private Path books;

  private List<String> lines(DeviceEntry... entries) throws InterruptedException {
    Surroundings terminal = new Surroundings(new WiredLinks(), List.of(), Path.of("unused"));
    new Attached(List.of(entries), terminal, books, Hands.NONE).by(inspection);
    inspection.conclude();
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static DeviceEntry entry(String kind, String model, String address) {
    return new DeviceEntry(kind, model, address, Map.of());
  }

  @Test
  void a_reader_on_a_real_line_passes_what_needs_no_hands() throws InterruptedException {
    try (PtyDevice reader = PtyDevice.behind(new SimulatedSamModule())) {
      List<String> lines = lines(entry("id-card-reader", "sam", reader.address()));
      assertEquals("id-card-reader sam at " + reader.address(), lines.getFirst());
      assertTrue(lines.contains("  passed   a wait with nobody there times out"), lines.toString());
      assertTrue(
          lines.contains(
              "  skipped  a card is read, and taking it is noticed: nobody can lay a card here"),
          lines.toString());
      assertEquals("8 passed, 0 failed, 3 skipped", lines.getLast());
    }
  }

  @Test
  void a_mouth_without_a_cabinet_cannot_be_checked() throws InterruptedException {
    assertEquals(
        "document-printer ipp at ipp://127.0.0.1:9/ipp/print: its mouth hangs on a cabinet, and"
            + " none can be used; mend the cabinet's entry first",
        lines(
                new DeviceEntry(
                    "document-printer",
                    "ipp",
                    "ipp://127.0.0.1:9/ipp/print",
                    Map.of("mouth", "papers")))
            .getFirst());
  }

  @Test
  void what_the_list_has_wrong_is_told_and_fails() throws InterruptedException {
    assertEquals(
        List.of(
            "entry-door card at serial:/dev/ttyS9: its strike hangs on a cabinet, and none can be"
                + " used; mend the cabinet's entry first",
            "id-card-reader sam at sim:id-card-reader: no wire is known at this address; mend it in"
                + " the device list",
            "0 passed, 2 failed, 0 skipped"),
        lines(
            entry("id-card-reader", "sam", "sim:id-card-reader"),
            entry("entry-door", "card", "serial:/dev/ttyS9")));
  }
}
