package org.hallkiosk.hardware.transport.usb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Literal packets of made-up but plausible framings. The simulated device obeys the same ones in
/// `DevicePacketsTest`, with code of its own.
class UsbVectorsTest {

  private static final String FIND = "AA AA AA 96 69 00 03 20 01 22";

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  private static UsbFrames frames(String options) {
    return new UsbFrames(UsbAddress.of("usb:0400:c35a?" + options).orElseThrow().framing());
  }

  private static String padded(String packet, int bytes) {
    return HexFormat.of().formatHex(Arrays.copyOf(hex(packet), bytes));
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
  void a_request_in_one_packet(String options, String packet) {
    UsbFrames frames = frames(options);
    List<byte[]> packets = frames.packets(hex(FIND));
    assertEquals(1, packets.size());
    assertArrayEquals(hex(packet), packets.getFirst());
    assertArrayEquals(hex(FIND), frames.payload(hex(packet), hex(packet).length));
  }

  @Test
  void a_padded_report_is_filled_with_zeros() {
    UsbFrames frames = frames("framing=hid&report=1");
    assertEquals(
        padded("01 0A" + FIND, 65), HexFormat.of().formatHex(frames.packets(hex(FIND)).getFirst()));
  }

  @Test
  void a_long_message_is_cut_into_packets() {
    UsbFrames frames = frames("framing=hid&packet=6&report=2");
    List<String> packets =
        frames.packets(hex(FIND + "00")).stream().map(HexFormat.of()::formatHex).toList();
    assertEquals(List.of("0205aaaaaa9669", "02050003200122", "02010000000000"), packets);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "01", "02 03 77 41 42", "01 76 02 41 42", "01 77", "FF FF FF FF FF FF FF FF"})
  void a_packet_that_is_not_of_this_framing_carries_nothing(String packet) {
    UsbFrames frames = frames("framing=hid&report=1&header=77");
    assertEquals(0, frames.payload(hex(packet), hex(packet).length).length);
  }

  @ParameterizedTest
  @CsvSource({"FF, 4142", "02, 4142", "01, 41", "00, ''"})
  void a_length_that_lies_is_cut_to_what_is_there(String length, String payload) {
    byte[] packet = hex("01 " + length + " 41 42");
    assertArrayEquals(hex(payload), frames("framing=hid&report=1").payload(packet, 4));
  }

  @Test
  void a_length_below_what_it_counts_besides_is_nothing() {
    assertEquals(0, frames("length=1&adds=2").payload(hex("01 41 42"), 3).length);
  }

  @Test
  void what_lies_in_the_buffer_behind_a_short_packet_is_not_taken() {
    byte[] buffer = hex("0A 41 42 43 44 45 46 47 48 49 4A");
    assertArrayEquals(hex("41 42"), frames("length=1").payload(buffer, 3));
  }

  @Test
  void any_bytes_come_through_any_framing() {
    Random random = new Random(64);
    for (int i = 0; i < 2000; i++) {
      UsbFrames frames = new UsbFrames(any(random));
      byte[] sent = new byte[random.nextInt(300)];
      random.nextBytes(sent);
      byte[] received = {};
      for (byte[] packet : frames.packets(sent)) {
        byte[] payload = frames.payload(packet, packet.length);
        int end = received.length;
        received = Arrays.copyOf(received, end + payload.length);
        System.arraycopy(payload, 0, received, end, payload.length);
      }
      assertArrayEquals(sent, received);
    }
  }

  @Test
  void random_packets_are_cut_and_never_break() {
    Random random = new Random(65);
    for (int i = 0; i < 10_000; i++) {
      byte[] packet = new byte[random.nextInt(70)];
      random.nextBytes(packet);
      byte[] payload = new UsbFrames(any(random)).payload(packet, packet.length);
      assertEquals(true, payload.length <= packet.length);
    }
  }

  private static UsbFraming any(Random random) {
    boolean counted = random.nextBoolean();
    UsbFraming.Length length =
        counted
            ? new UsbFraming.Length(2, random.nextBoolean(), random.nextInt(3))
            : UsbFraming.Length.NONE;
    return new UsbFraming(
        random.nextInt(3),
        16 + random.nextInt(64),
        counted && random.nextBoolean(),
        length,
        "55".repeat(random.nextInt(3)),
        counted ? "0d0a" : "",
        Duration.ZERO);
  }
}
