package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.junit.jupiter.api.Test;

/// The addresses of a device list, as people write them and as they mistype them.
class AWireIsMistypedTest {

  private final WiredLinks links = new WiredLinks();

  @Test
  void serial_lines_have_a_path_and_perhaps_a_speed() {
    assertEquals(Optional.of("/dev/ttyS0 at 9600 baud"), bytes("serial:/dev/ttyS0?baud=9600"));
    assertEquals(Optional.of("/dev/ttyUSB0 at 115200 baud"), bytes("serial:/dev/ttyUSB0"));
  }

  @Test
  void what_is_no_serial_line_has_no_wire() {
    for (String bad :
        List.of(
            "",
            "serial:",
            "serial:ttyS0",
            "/dev/ttyS0",
            "serial:/dev/ttyS0?baud=",
            "serial:/dev/ttyS0?baud=fast",
            "serial:/dev/ttyS0?baud=0",
            "serial:/dev/ttyS0?baud=000",
            "serial:/dev/ttyS0?baud=99999999999",
            "serial:/dev/ttyS0?baud=-9600",
            "serial:/dev/ttyS0?speed=9600",
            "SERIAL:/dev/ttyS0",
            "ipp://127.0.0.1/ipp/print",
            "sim:id-card-reader")) {
      assertEquals(Optional.empty(), bytes(bad), bad);
    }
  }

  @Test
  void printers_are_reached_by_four_schemes() {
    assertEquals(Optional.of("ipp://10.0.0.9:631/ipp/print"), ipp("ipp://10.0.0.9/ipp/print"));
    assertEquals(Optional.of("ipps://printer:631/ipp/print"), ipp("ipps://printer/ipp/print"));
    assertEquals(Optional.of("ipp://10.0.0.9:80/"), ipp("http://10.0.0.9"));
    assertEquals(Optional.of("ipps://10.0.0.9:8443/p"), ipp("https://10.0.0.9:8443/p"));
    assertEquals(Optional.of("ipp://[::1]:631/ipp/print"), ipp("ipp://[::1]/ipp/print"));
  }

  @Test
  void what_is_no_printer_has_no_wire() {
    for (String bad :
        List.of(
            "",
            "ipp:",
            "ipp://",
            "ipp:///ipp/print",
            "ipp://[broken/print",
            "ipp://host:port/print",
            "ipp://host:99999/print",
            "ipp://host/%zz",
            "ipp://a b/print",
            "ipp://under_score_only_/print",
            "ftp://10.0.0.9/print",
            "lpd://10.0.0.9/queue",
            "serial:/dev/ttyS0",
            "sim:document-printer")) {
      assertEquals(Optional.empty(), ipp(bad), bad);
    }
  }

  @Test
  void no_real_camera_has_a_wire_yet() {
    assertEquals(Optional.empty(), links.video("v4l2:/dev/video0"));
    assertEquals(Optional.empty(), links.video("sim:camera"));
  }

  private Optional<String> bytes(String address) {
    return links.bytes(address).map(Object::toString);
  }

  private Optional<String> ipp(String address) {
    return links.ipp(address).map(IppLink::printer).map(Object::toString);
  }
}
