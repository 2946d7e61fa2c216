package org.hallkiosk.hardware.driver.zfm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.hallkiosk.hardware.driver.zfm.PacketDecoder.Decoded;
import org.hallkiosk.hardware.parts.ScriptedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The packets printed in the manual of ZhianTec's ZFM-20 (chapter 6, "Package format" of each
/// instruction), which the libraries of Adafruit and pyfingerprint send too.
class ZfmVectorsTest {

  @ParameterizedTest
  @CsvSource({
    "01, EF 01 FF FF FF FF 01 00 03 01 00 05",
    "02 01, EF 01 FF FF FF FF 01 00 04 02 01 00 08",
    "08 01, EF 01 FF FF FF FF 01 00 04 08 01 00 0E",
    "0A, EF 01 FF FF FF FF 01 00 03 0A 00 0E",
    "0F, EF 01 FF FF FF FF 01 00 03 0F 00 13",
    "13 00 00 00 00, EF 01 FF FF FF FF 01 00 07 13 00 00 00 00 00 1B"
  })
  void a_command_looks_as_printed(String content, String frame) {
    ZfmPacket packet = new ZfmPacket(ZfmPacket.COMMAND, ScriptedWire.hex(content));
    assertEquals(frame, ScriptedWire.hex(packet.frame(0xFFFF_FFFFL)));
  }

  @ParameterizedTest
  @CsvSource({
    "EF 01 FF FF FF FF 07 00 03 00 00 0A, OK",
    "EF 01 FF FF FF FF 07 00 03 01 00 0B, PACKET_DAMAGED",
    "EF 01 FF FF FF FF 07 00 03 02 00 0C, NO_FINGER",
    "EF 01 FF FF FF FF 07 00 03 03 00 0D, NOT_TAKEN",
    "EF 01 FF FF FF FF 07 00 03 06 00 10, MESSY",
    "EF 01 FF FF FF FF 07 00 03 07 00 11, FEW_FEATURES",
    "EF 01 FF FF FF FF 07 00 03 13 00 1D, WRONG_PASSWORD",
    "EF 01 FF FF FF FF 07 00 03 15 00 1F, NO_PICTURE"
  })
  void a_printed_answer_is_understood(String frame, Confirmation code) {
    ZfmPacket packet = ((Decoded.Whole) decoded(frame).orElseThrow()).packet();
    assertEquals(ZfmPacket.ACKNOWLEDGE, packet.kind());
    assertEquals(code, Confirmation.of(packet.content()[0]));
  }

  @Test
  void noise_and_answers_of_another_module_are_passed_over() {
    String other = "EF 01 00 00 00 07 07 00 03 00 00 0A ";
    String own = "EF EF 01 FF FF FF FF 07 00 03 00 00 0A";
    assertEquals("Optional[Whole[packet=ZfmPacket[07, 1 bytes]]]", decoded(other + own).toString());
  }

  @ParameterizedTest
  @CsvSource({"00 00", "00 02", "01 03", "FF FF"})
  void a_length_that_no_packet_has_is_named_at_once(String length) {
    Decoded end = decoded("EF 01 FF FF FF FF 02 " + length).orElseThrow();
    assertEquals(new Decoded.WrongLength(Integer.parseInt(length.replace(" ", ""), 16)), end);
  }

  @Test
  void every_single_flipped_bit_of_an_answer_is_noticed() {
    byte[] good = ScriptedWire.hex("EF 01 FF FF FF FF 07 00 03 00 00 0A");
    for (int bit = 9 * 8; bit < good.length * 8; bit++) {
      byte[] damaged = good.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertEquals(Optional.of(new Decoded.WrongChecksum()), decoded(ScriptedWire.hex(damaged)));
    }
  }

  static Optional<Decoded> decoded(String hex) {
    PacketDecoder decoder = new PacketDecoder(0xFFFF_FFFFL);
    for (byte each : ScriptedWire.hex(hex)) {
      Optional<Decoded> end = decoder.accept(each & 0xFF);
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }
}
