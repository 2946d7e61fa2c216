package org.hallkiosk.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.conformance.Background;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.conformance.Inspection;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.station.Attached;
import org.hallkiosk.hardware.station.DeviceEntry;
import org.hallkiosk.hardware.station.Station;
import org.hallkiosk.hardware.station.Surroundings;
import org.hallkiosk.hardware.station.WiredLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The device list that administrators start from, read as a terminal reads its own.
@Timeout(180)
class TheSampleOfARealTerminalTest {
  private static final Path CONFIG = Path.of("../config");

  /// What a machine may have that runs tests.
  private static final Set<String> PERHAPS_THERE = Set.of("smart-card-reader", "speaker");

  @TempDir private Path folder;

  /// Its wires lead nowhere, whatever this machine has.
  private List<DeviceEntry> list() throws IOException, CannotStart {
    String text =
        Files.readString(CONFIG.resolve("examples/terminal-real.yaml"))
            .replace("/dev/tty", "/dev/ttyNowhere")
            .replace("/dev/video", "/dev/video9")
            .replaceAll("192\\.0\\.2\\.1([01])", "127.0.0.1:1$1")
            .replace("127.0.0.1:3493", "127.0.0.1:1");
    Path file = Files.writeString(folder.resolve("terminal.yaml"), text);
    return ListedDevices.of(StartConfiguration.read(CONFIG, file).terminal());
  }

  private List<String> problems(List<DeviceEntry> list) {
    try (Station station = new Station(list, surroundings(), _ -> {})) {
      return station.problems();
    }
  }

  private Surroundings surroundings() {
    return new Surroundings(new WiredLinks(), List.of(), folder);
  }

  @Test
  void it_lists_every_kind_and_nothing_of_it_is_wrong() throws IOException, CannotStart {
    List<DeviceEntry> list = list();
    assertEquals(
        Arrays.stream(DeviceKind.values()).map(DeviceKind::configured).collect(Collectors.toSet()),
        list.stream().map(DeviceEntry::kind).collect(Collectors.toSet()));
    assertEquals(List.of(), problems(list));
  }

  @Test
  void each_of_its_options_is_refused_when_it_is_misspelt() throws IOException, CannotStart {
    List<DeviceEntry> list = list();
    int planted = 0;
    for (DeviceEntry entry : list) {
      for (String option : entry.options().keySet()) {
        assertRefused(misspelt(list, entry, option), entry);
        planted++;
      }
    }
    assertTrue(planted >= 20, "it shows only " + planted + " options");
  }

  private void assertRefused(List<DeviceEntry> list, DeviceEntry entry) {
    List<String> problems = problems(list);
    assertFalse(problems.isEmpty(), "nobody minds in " + list);
    String named = entry.kind() + " " + entry.model() + " at " + entry.address() + ": ";
    assertTrue(problems.stream().anyMatch(it -> it.startsWith(named)), problems.toString());
  }

  private static List<DeviceEntry> misspelt(
      List<DeviceEntry> list, DeviceEntry entry, String option) {
    Map<String, String> options = new LinkedHashMap<>(entry.options());
    options.put("x" + option, options.remove(option));
    DeviceEntry wrong = new DeviceEntry(entry.kind(), entry.model(), entry.address(), options);
    List<DeviceEntry> planted = new ArrayList<>(list);
    planted.set(list.indexOf(entry), wrong);
    return planted;
  }

  @Test
  void only_its_wires_are_missing_and_each_device_says_so_and_what_to_do()
      throws IOException, CannotStart, InterruptedException {
    List<DeviceEntry> list = list();
    List<Background<List<String>>> all =
        list.stream().map(entry -> Background.of(() -> inspected(list, entry))).toList();
    for (int i = 0; i < list.size(); i++) {
      assertAbsent(list.get(i), all.get(i).result(Duration.ofMinutes(2)).orElseThrow());
    }
  }

  private static void assertAbsent(DeviceEntry entry, List<String> said) {
    int at = said.indexOf(entry.kind() + " " + entry.model() + " at " + entry.address());
    String verdict = said.get(at + 1);
    assertTrue(
        PERHAPS_THERE.contains(entry.kind())
            || verdict.matches(
                "  FAILED   it answers: .*; (look after its plug and power, and its address in the"
                    + " device list|start that service)"),
        () -> entry + " says " + said);
  }

  /// Beside each other, since an absent device is waited for; what hangs on the cabinet beside it.
  private List<String> inspected(List<DeviceEntry> list, DeviceEntry entry) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    boolean hangs =
        entry.options().containsKey("mouth")
            || entry.kind().equals(DeviceKind.ENTRY_DOOR.configured());
    List<DeviceEntry> some =
        list.stream()
            .filter(
                it ->
                    it.equals(entry)
                        || (hangs && it.kind().equals(DeviceKind.CABINET.configured())))
            .toList();
    try {
      Inspection inspection = new Inspection(new PrintStream(said, true, UTF_8));
      Path books = Files.createDirectories(folder.resolve(entry.kind()));
      new Attached(some, surroundings(), books, Hands.NONE).by(inspection);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
    return said.toString(UTF_8).lines().toList();
  }
}
