package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two devices that are to be written down in one file: neither could be replayed from it.
class TwoTracesNameOneFileTest {
  @TempDir Path data;

  private List<String> problems(String readersFile, String printersFile) {
    List<DeviceEntry> list =
        List.of(
            new DeviceEntry(
                "id-card-reader", "sam", "serial:/dev/ttyS7", Map.of("trace", readersFile)),
            new DeviceEntry(
                "receipt-printer", "escpos", "serial:/dev/ttyS8", Map.of("trace", printersFile)));
    Surroundings terminal = new Surroundings(new WiredLinks(), List.of(), data);
    try (Station station = new Station(list, terminal, _ -> {})) {
      return station.problems();
    }
  }

  private void assertRefused(String readersFile, String printersFile) {
    assertEquals(
        List.of(
            "receipt-printer escpos at serial:/dev/ttyS8: option trace names the file of"
                + " id-card-reader sam at serial:/dev/ttyS7; give each device its own"),
        problems(readersFile, printersFile));
  }

  @Test
  void the_second_is_refused_in_one_sentence() {
    assertRefused("wire.trace", "wire.trace");
  }

  @Test
  void another_spelling_of_the_same_file_does_not_help() {
    assertRefused("wire.trace", "traces/../wire.trace");
    assertRefused("wire.trace", data.resolve("wire.trace").toString());
  }

  @Test
  void a_file_each_is_fine() {
    assertEquals(List.of(), problems("reader.trace", "printer.trace"));
  }
}
