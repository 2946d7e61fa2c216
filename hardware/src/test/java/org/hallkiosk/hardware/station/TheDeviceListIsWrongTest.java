package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.simulator.video.SimulatedCamera;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A device list that is not as it should be: each fault is named once, and the rest works. Longer
/// than most files, since each mistake is a test.
@Timeout(60)
class TheDeviceListIsWrongTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SimulatedCamera camera = new SimulatedCamera(64, 48);
  private final CancelSignal never = new CancelSignal();

  @Test
  void a_whole_list_has_no_problem() {
    try (Station station = station(whole())) {
      assertEquals(List.of(), station.problems());
      assertCameraWorks(station);
    }
  }

  @Test
  void a_kind_that_is_not_listed_says_so_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.remove(0);
    try (Station station = station(list)) {
      assertEquals(List.of(), station.problems());
      assertEquals(
          Health.broken(absent("id-card-reader")), station.health().get(DeviceKind.ID_CARD_READER));
      assertCameraWorks(station);
    }
  }

  @Test
  void a_doubled_device_is_named_once_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.add(entry("receipt-printer", "escpos", "serial:/dev/ttyS9"));
    assertOnly(
        list,
        "receipt-printer: the device list names 2 (escpos at serial:/dev/ttyS8, escpos at"
            + " serial:/dev/ttyS9); keep exactly one");
  }

  @Test
  void an_unknown_kind_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.add(entry("coffee-machine", "espresso", "serial:/dev/ttyS9"));
    assertOnly(
        list,
        "coffee-machine espresso at serial:/dev/ttyS9: this kind of device is not known; the kinds"
            + " are id-card-reader, smart-card-reader, code-scanner, camera, document-scanner,"
            + " document-printer, form-printer, receipt-printer, cabinet, entry-door, power,"
            + " speaker, fingerprint-reader, card-terminal, card-dispenser");
  }

  @Test
  void an_unknown_model_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.set(1, entry("document-printer", "fax", "ipp://127.0.0.1/ipp/print"));
    assertOnly(
        list,
        "document-printer fax at ipp://127.0.0.1/ipp/print: there is no driver for this model;"
            + " write one of ipp");
  }

  @Test
  void a_device_without_a_wire_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.set(0, entry("id-card-reader", "sam", "sim:id-card-reader"));
    assertOnly(
        list,
        "id-card-reader sam at sim:id-card-reader: no wire is known at this address; mend it in the"
            + " device list");
  }

  @Test
  void an_address_that_only_looks_like_one_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.set(1, entry("document-printer", "ipp", "ipp://[broken/print"));
    assertOnly(
        list,
        "document-printer ipp at ipp://[broken/print: no wire is known at this address; mend it in"
            + " the device list");
  }

  @Test
  void an_unknown_option_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.set(2, slipPrinter(Map.of("colunms", "32")));
    assertOnly(
        list,
        "receipt-printer escpos at serial:/dev/ttyS8: there is no option colunms; the options are"
            + " asb, columns, repertoire");
  }

  @Test
  void an_option_that_cannot_be_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.set(2, slipPrinter(Map.of("columns", "40")));
    assertOnly(list, "receipt-printer escpos at serial:/dev/ttyS8: columns is 48 or 32, not 40");
  }

  private static DeviceEntry slipPrinter(Map<String, String> options) {
    return new DeviceEntry("receipt-printer", "escpos", "serial:/dev/ttyS8", options);
  }

  @Test
  void an_empty_list_is_no_mistake_and_each_absent_device_answers_with_its_fault() {
    try (Station station = station(List.of())) {
      assertEquals(List.of(), station.problems());
      assertEquals(Set.of(DeviceKind.values()), station.health().keySet());
      assertTrue(station.health().values().stream().noneMatch(Health::ready));
      assertNoReader(station);
      assertNoCamera(station);
      assertNoDocumentPrinter(station);
      assertNoReceiptPrinter(station);
    }
  }

  private void assertNoReader(Station station) {
    Fault fault = absent("id-card-reader");
    assertEquals(Health.broken(fault), station.devices().idCardReader().health());
    assertEquals(
        new CardReading.Failed(fault), station.devices().idCardReader().read(PATIENCE, never));
    assertEquals(
        new CardRemoval.Failed(fault),
        station.devices().idCardReader().awaitRemoval(PATIENCE, never));
  }

  private void assertNoCamera(Station station) {
    assertEquals(Health.broken(absent("camera")), station.devices().camera().health());
    assertEquals(Optional.empty(), station.devices().camera().live());
    assertEquals(
        new Shot.Failed(absent("camera")), station.devices().camera().still(PATIENCE, never));
  }

  private void assertNoDocumentPrinter(Station station) {
    Fault fault = absent("document-printer");
    PrintJob job = new PrintJob("CASE-1", PrintJob.PDF, new byte[0], 1);
    assertEquals(Health.broken(fault), station.devices().documentPrinter().check());
    assertFalse(station.devices().documentPrinter().capabilities().countsPages());
    assertEquals(0, station.devices().documentPrinter().cancelLeftovers());
    assertEquals(
        new PrintOutcome.NotPrinted(fault),
        station.devices().documentPrinter().print(job, _ -> {}, never));
  }

  private void assertNoReceiptPrinter(Station station) {
    Fault fault = absent("receipt-printer");
    assertEquals(Health.broken(fault), station.devices().receiptPrinter().check());
    assertEquals(
        new PrintOutcome.NotPrinted(fault),
        station.devices().receiptPrinter().print(new Slip(List.of()), never));
  }

  /// One sentence, and the camera, which is never the one at fault, takes pictures.
  private void assertOnly(List<DeviceEntry> list, String sentence) {
    try (Station station = station(list)) {
      assertEquals(List.of(sentence), station.problems());
      assertCameraWorks(station);
    }
  }

  private void assertCameraWorks(Station station) {
    camera.show(new Frame(64, 48, new int[64 * 48]));
    assertInstanceOf(Shot.Taken.class, station.devices().camera().still(PATIENCE, never));
  }

  private static String why(String kind) {
    return kind + ": the device list names none";
  }

  private static Fault absent(String kind) {
    return Fault.of(FaultCode.NOT_CONNECTED, why(kind));
  }

  private Station station(List<DeviceEntry> list) {
    return new Station(
        list,
        new Surroundings(new CameraAtHand(camera, new WiredLinks()), List.of(), Path.of("unused")),
        report -> {});
  }

  private static List<DeviceEntry> whole() {
    return new ArrayList<>(
        List.of(
            entry("id-card-reader", "sam", "serial:/dev/ttyS7?baud=9600"),
            entry("document-printer", "ipp", "ipp://127.0.0.1/ipp/print"),
            entry("receipt-printer", "escpos", "serial:/dev/ttyS8"),
            entry("camera", "uvc", "here:camera")));
  }

  private static DeviceEntry entry(String kind, String model, String address) {
    return new DeviceEntry(kind, model, address, Map.of());
  }

  /// Real wires, and one camera that needs none.
  private record CameraAtHand(SimulatedCamera camera, WiredLinks wired) implements Links {

    @Override
    public Optional<ByteLinkOpener> bytes(String address) {
      return wired.bytes(address);
    }

    @Override
    public Optional<IppLink> ipp(String address) {
      return wired.ipp(address);
    }

    @Override
    public Optional<VideoLinkOpener> video(String address) {
      return address.equals("here:camera") ? Optional.of(camera) : wired.video(address);
    }
  }
}
