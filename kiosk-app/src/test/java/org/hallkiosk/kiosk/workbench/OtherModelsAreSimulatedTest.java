package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.station.DeviceEntry;
import org.hallkiosk.hardware.station.Installed;
import org.hallkiosk.hardware.station.Station;
import org.hallkiosk.hardware.station.Surroundings;
import org.hallkiosk.hardware.station.WiredLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A workbench terminal whose device list names other models than the sample's: their wires lead to
/// the simulated cabinet too, and so do its boards.
@Timeout(120)
class OtherModelsAreSimulatedTest {
  private static final Path FONT =
      Path.of("..", "config", "brand", "fonts", "NotoSansSC_400Regular.ttf");
  private static final Duration HANG = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void pins_a_flatbed_and_a_camera_for_codes_work_and_can_be_unplugged() throws Exception {
    try (Cabinet cabinet = new Cabinet(folder, FONT, paper -> {}, slip -> {});
        Station station = station(cabinet)) {
      assertEquals(List.of(), station.problems());
      Installed devices = station.devices();
      assertFollows(cabinet, DeviceKind.CABINET, devices.cabinet());
      assertFollows(cabinet, DeviceKind.DOCUMENT_SCANNER, devices.documentScanner());
      assertFollows(cabinet, DeviceKind.CODE_SCANNER, devices.codeScanner());
    }
  }

  private Station station(Cabinet cabinet) {
    return new Station(
        List.of(
            new DeviceEntry("cabinet", "gpio", "sim:cabinet", Map.of("sensor.presence", "pin:0")),
            new DeviceEntry("document-scanner", "sane", "sane:simscan:0", Map.of()),
            new DeviceEntry("code-scanner", "camera", "sim:code-scanner", Map.of())),
        new Surroundings(new CabinetLinks(cabinet, new WiredLinks()), List.of(), folder),
        _ -> {});
  }

  private static void assertFollows(Cabinet cabinet, DeviceKind kind, Device device)
      throws InterruptedException {
    assertTrue(Patience.until(HANG, () -> device.check().ready()), kind + " is never ready");
    cabinet.board(kind).board().happen("unplug", "");
    assertTrue(Patience.until(HANG, () -> !device.check().ready()), kind + " stays ready");
    assertFalse(device.check().ready());
  }
}
