package org.hallkiosk.hardware.transport.usb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a technician may write into the device list.
class UsbAddressTest {

  @Test
  void vendor_and_product_are_enough() {
    assertEquals(
        Optional.of(
            new UsbAddress(
                UsbAddress.Kind.BULK, 0x0400, 0xC35A, 0, UsbPorts.USUAL, UsbFraming.BULK)),
        UsbAddress.of("usb:0400:c35a"));
    assertEquals(
        Optional.of(
            new UsbAddress(UsbAddress.Kind.HID, 0x0400, 0xC35A, 0, UsbPorts.USUAL, UsbFraming.HID)),
        UsbAddress.of("hid:0400:C35A"));
  }

  @Test
  void a_real_cabinet_has_the_wire() {
    WiredLinks links = new WiredLinks();
    assertEquals(
        Optional.of("USB device 0400:c35a"),
        links.bytes("hid:0400:c35a?report=1").map(ByteLinkOpener::toString));
    assertEquals(Optional.empty(), links.bytes("usb:0400:c35a?frame=bulk"));
  }

  @Test
  void everything_that_vendors_do_differently_can_be_said() {
    UsbAddress address =
        UsbAddress.of(
                "hid:2109:7638?number=1&interface=2&out=03&in=82&reports=plain&report=a1&packet=32"
                    + "&pad=no&length=2le&adds=3&header=4853&trailer=FE&poll=25")
            .orElseThrow();
    assertEquals("2109:7638", address.device());
    assertEquals(1, address.number());
    assertEquals(new UsbPorts(2, 3, 0x82, false), address.ports());
    assertEquals(
        new UsbFraming(
            0xA1,
            32,
            false,
            new UsbFraming.Length(2, true, 3),
            "4853",
            "fe",
            Duration.ofMillis(25)),
        address.framing());
  }

  @Test
  void the_option_of_the_device_wins_over_the_address() {
    UsbAddress address =
        UsbAddress.of("usb:0400:c35a?framing=bulk&packet=512", "packet=128 length=1 pad=yes")
            .orElseThrow();
    assertEquals(128, address.framing().packetBytes());
    assertEquals(new UsbFraming.Length(1, false, 0), address.framing().length());
    assertEquals(true, address.framing().padded());
  }

  @Test
  void bulk_endpoints_may_have_a_framing_like_reports() {
    assertEquals(
        UsbFraming.HID, UsbAddress.of("usb:0400:c35a?framing=hid").orElseThrow().framing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "usb:",
        "usb:400:c35a",
        "usb:0400:c35g",
        "usb:0400",
        "serial:/dev/ttyUSB0",
        "usb:0400:c35a?frame=bulk",
        "usb:0400:c35a?framing",
        "usb:0400:c35a?framing=vendor",
        "usb:0400:c35a?packet=0",
        "usb:0400:c35a?packet=5000",
        "usb:0400:c35a?packet=1&length=1",
        "usb:0400:c35a?packet=-1",
        "usb:0400:c35a?length=3",
        "usb:0400:c35a?header=5",
        "usb:0400:c35a?header=xy",
        "usb:0400:c35a?out=81",
        "usb:0400:c35a?in=02",
        "usb:0400:c35a?pad=maybe",
        "hid:0400:c35a?report=100",
        "hid:0400:c35a?poll=-1"
      })
  void anything_else_is_no_address(String text) {
    assertEquals(Optional.empty(), UsbAddress.of(text));
  }
}
