package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.station.Station;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A device list names what this version does not know: the terminal starts without it, and whoever
/// edits the list is offered what it does know.
class AnUnknownDeviceTest {

  private static final Path SCHEMA = Path.of("../config/schemas/terminal.json");

  @TempDir private Path folder;

  @Test
  void an_unknown_kind_and_an_unknown_model_keep_no_terminal_from_starting() throws IOException {
    ConfigurationCopy copy = new ConfigurationCopy(folder);
    copy.with("terminal.yaml", "kind: camera", "kind: coffee-machine");
    copy.with("terminal.yaml", "model: escpos", "model: fax");
    assertInstanceOf(ConfigurationReading.Usable.class, copy.read());
  }

  @Test
  void the_schema_offers_every_kind_and_every_model() throws IOException {
    JsonNode device = new ObjectMapper().readTree(SCHEMA.toFile()).at("/properties/devices/items");
    assertEquals(
        Arrays.stream(DeviceKind.values()).map(DeviceKind::configured).toList(),
        words(device.at("/properties/kind/examples")));
    Map<DeviceKind, List<String>> offered = new EnumMap<>(DeviceKind.class);
    for (JsonNode rule : device.path("allOf")) {
      DeviceKind kind =
          DeviceKind.named(rule.at("/if/properties/kind/const").asText()).orElseThrow();
      offered.put(kind, words(rule.at("/then/properties/model/examples")));
    }
    assertEquals(Station.models(), offered);
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
