package org.hallkiosk.hardware.simulator.usb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The literal packets of `UsbVectorsTest`, from the device's side.
class DevicePacketsTest {

  private static final String FIND = "AA AA AA 96 69 00 03 20 01 22";

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  private static DevicePackets packets(String options) {
    return new DevicePackets(UsbAddress.of("usb:0400:c35a?" + options).orElseThrow().framing());
  }

  @ParameterizedTest
  @CsvSource({
    "framing=bulk, AA AA AA 96 69 00 03 20 01 22",
    "framing=bulk&header=5502&trailer=0d0a, 55 02 AA AA AA 96 69 00 03 20 01 22 0D 0A",
    "framing=bulk&length=2&adds=2, 00 0C AA AA AA 96 69 00 03 20 01 22",
    "framing=bulk&length=2le, 0A 00 AA AA AA 96 69 00 03 20 01 22",
    "framing=hid&report=1&pad=no, 01 0A AA AA AA 96 69 00 03 20 01 22",
    "framing=hid&report=3f&header=77&length=1&pad=no, 3F 77 0A AA AA AA 96 69 00 03 20 01 22"
  })
  void a_message_in_one_packet(String options, String packet) {
    DevicePackets packets = packets(options);
    assertArrayEquals(hex(packet), packets.built(hex(FIND), Optional.empty()));
    assertArrayEquals(hex(FIND), packets.opened(hex(packet)).orElseThrow());
  }

  @Test
  void a_padded_report_is_filled_with_zeros_and_wanted_so() {
    DevicePackets packets = packets("framing=hid&report=1");
    byte[] report = Arrays.copyOf(hex("01 0A" + FIND), 65);
    assertArrayEquals(report, packets.built(hex(FIND), Optional.empty()));
    assertArrayEquals(hex(FIND), packets.opened(report).orElseThrow());
    assertEquals(Optional.empty(), packets.opened(Arrays.copyOf(report, 64)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "01", "02 77 02 41 42", "01 76 02 41 42", "01 77 03 41 42", "01 77"})
  void a_device_does_not_listen_to_what_is_not_for_it(String packet) {
    assertEquals(
        Optional.empty(), packets("framing=hid&report=1&header=77&pad=no").opened(hex(packet)));
  }

  @Test
  void a_length_can_lie() {
    assertArrayEquals(
        hex("01 FF 41"), packets("framing=hid&report=1&pad=no").built(hex("41"), Optional.of(255)));
  }
}
