package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
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

/// A device list that is not as it should be: each fault is named once, and the rest works.
@Timeout(60)
class StationTest {

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
  void a_missing_device_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.remove(0);
    assertOnly(list, "id-card-reader: the device list names 0; list exactly one");
  }

  @Test
  void a_doubled_device_is_named_once_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.add(entry("receipt-printer", "escpos", "serial:/dev/ttyS9"));
    assertOnly(list, "receipt-printer: the device list names 2; list exactly one");
  }

  @Test
  void an_unknown_kind_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.add(entry("coffee-machine", "espresso", "serial:/dev/ttyS9"));
    assertOnly(
        list, "coffee-machine: this kind of device is not known; take it off the device list");
  }

  @Test
  void an_unknown_model_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.set(1, entry("document-printer", "fax", "ipp://127.0.0.1/ipp/print"));
    assertOnly(list, "document-printer: there is no driver for fax; the known model is ipp");
  }

  @Test
  void a_device_without_a_wire_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.set(0, entry("id-card-reader", "sam", "sim:id-card-reader"));
    assertOnly(list, "id-card-reader: no wire at sim:id-card-reader; mend the device list");
  }

  @Test
  void an_address_that_only_looks_like_one_is_named_and_the_rest_works() {
    List<DeviceEntry> list = whole();
    list.set(1, entry("document-printer", "ipp", "ipp://[broken/print"));
    assertOnly(list, "document-printer: no wire at ipp://[broken/print; mend the device list");
  }

  @Test
  void an_empty_list_names_all_four_and_each_absent_device_answers_with_its_fault() {
    try (Station station = station(List.of())) {
      assertEquals(
          List.of(
              why("id-card-reader"),
              why("camera"),
              why("document-printer"),
              why("receipt-printer")),
          station.problems());
      assertNoReader(station);
      assertNoCamera(station);
      assertNoDocumentPrinter(station);
      assertNoReceiptPrinter(station);
    }
  }

  private void assertNoReader(Station station) {
    Fault fault = absent("id-card-reader");
    assertEquals(Health.broken(fault), station.idCardReader().health());
    assertEquals(new CardReading.Failed(fault), station.idCardReader().read(PATIENCE, never));
    assertEquals(
        new CardRemoval.Failed(fault), station.idCardReader().awaitRemoval(PATIENCE, never));
  }

  private void assertNoCamera(Station station) {
    assertEquals(Health.broken(absent("camera")), station.camera().health());
    assertEquals(Optional.empty(), station.camera().live());
    assertEquals(new Shot.Failed(absent("camera")), station.camera().still(PATIENCE, never));
  }

  private void assertNoDocumentPrinter(Station station) {
    Fault fault = absent("document-printer");
    PrintJob job = new PrintJob("CASE-1", PrintJob.PDF, new byte[0], 1);
    assertEquals(Health.broken(fault), station.documentPrinter().check());
    assertFalse(station.documentPrinter().capabilities().countsPages());
    assertEquals(0, station.documentPrinter().cancelLeftovers());
    assertEquals(
        new PrintOutcome.NotPrinted(fault), station.documentPrinter().print(job, _ -> {}, never));
  }

  private void assertNoReceiptPrinter(Station station) {
    Fault fault = absent("receipt-printer");
    assertEquals(Health.broken(fault), station.receiptPrinter().check());
    assertEquals(
        new PrintOutcome.NotPrinted(fault),
        station.receiptPrinter().print(new Slip(List.of()), never));
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
    assertInstanceOf(Shot.Taken.class, station.camera().still(PATIENCE, never));
  }

  private static String why(String kind) {
    return kind + ": the device list names 0; list exactly one";
  }

  private static Fault absent(String kind) {
    return Fault.of(FaultCode.NOT_CONNECTED, why(kind));
  }

  private Station station(List<DeviceEntry> list) {
    return new Station(list, new CameraAtHand(camera, new WiredLinks()), List.of());
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
