package org.hallkiosk.hardware.driver.zvt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.parts.ScriptedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Frames as open implementations print them: requests of py3-ecrterm's tests, results that
/// Portalum.Zvt's tests recorded from terminals.
class ZvtVectorsTest {

  private static final String PAID_2040 =
      "04 0F 77 27 00 04 00 00 00 00 20 40 0B 00 04 70 0C 22 39 53 0D 10 06 0E 25 12 17 00 01 19 70"
          + "22 F0 F8 EE EE EE EE EE EE 47 71 29 28 00 48 69 2A 31 30 30 34 36 31 37 36 33 20 20 20"
          + "20 20 20 3B 36 31 31 38 30 34 00 00 3C F0 F1 F4 47 45 4E 2E 4E 52 2E 3A 36 31 31 38 30"
          + "34 49 09 78 87 04 70 88 00 04 70 8A 2E 8B F1 F7 44 65 62 69 74 20 4D 61 73 74 65 72 63"
          + "61 72 64 00";

  private static final ZvtSettings PRINTED =
      new ZvtSettings(
          "123456",
          0xBA,
          0x0978,
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(180),
          Duration.ofSeconds(30));

  private final Commands commands = new Commands(PRINTED);

  private static String frame(Apdu apdu) {
    return ScriptedWire.hex(Block.frame(apdu));
  }

  @Test
  void requests_look_as_printed() {
    assertEquals("10 02 06 00 06 12 34 56 BA 09 78 10 03 24 C3", frame(commands.registration()));
    assertEquals(
        "10 02 06 01 0A 04 00 00 00 01 10 10 00 49 09 78 10 03 F2 FF",
        frame(commands.authorisation(11_000)));
    assertEquals("10 02 05 01 03 12 34 56 10 03 E0 43", frame(commands.statusEnquiry()));
    assertEquals("10 02 80 00 00 10 03 F5 1F", frame(Apdu.done()));
    assertEquals("10 02 84 9C 00 10 03 C3 41", frame(Apdu.refusing(0x9C)));
  }

  @Test
  void the_checksum_is_the_reflected_ccitt_one() {
    byte[] digits = "12345678".getBytes(StandardCharsets.US_ASCII);
    assertEquals(0x1F_F5, Block.crc(ScriptedWire.hex("80 00 00")));
    assertFalse(Block.crc(digits) == 0);
  }

  @Test
  void a_recorded_payment_is_understood() {
    StatusInformation status = status(PAID_2040);
    assertEquals(true, status.succeeded());
    assertEquals(Optional.of(2_040L), status.amountFen());
    assertEquals(Optional.of("000470"), status.trace());
    assertEquals(Optional.of("0470"), status.receipt());
    assertEquals("611804", status.authorisation());
    assertEquals("000470-0470-1006-223953", status.mark());
    assertEquals(Optional.empty(), status.originalTrace());
  }

  @Test
  void a_recorded_reversal_names_what_it_took_back() {
    StatusInformation status =
        StatusInformation.of(
                ScriptedWire.hex(
                    "27 00 04 00 00 00 00 01 00 0B 00 06 07 0C 15 48 58 0D 02 01 0E 25 12 17 00"
                        + " 0119 70 22 F0 F8 EE EE EE EE EE EE 47 71 29 28 00 48 69 2A 31 30 30 34"
                        + " 36 31 37 3633 20 20 20 20 20 20 37 00 06 06 3B 37 31 35 36 39 31 00 00"
                        + " 87 06 07"))
            .orElseThrow();
    assertEquals(Optional.of("000606"), status.originalTrace());
    assertEquals(Optional.of("000607"), status.trace());
  }

  @Test
  void a_recorded_abort_by_key_is_understood() {
    StatusInformation status =
        status(
            "04 0F 1E 27 6C 29 28 00 48 69 3C F0 F1 F9 41 62 62 72 75 63 68 20 64 75 72 63 68 20 4B"
                + "75 6E 64 65");
    assertEquals(Optional.of(0x6C), status.result());
    assertEquals(Optional.empty(), status.amountFen());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"04 00 00 00 00 00 01 04 00 00 00 00 00 02", "27 00 04 00 00 00 00 20 40 27 05"})
  void a_field_that_is_said_twice_differently_is_no_result(String data) {
    assertEquals(Optional.empty(), StatusInformation.of(ScriptedWire.hex(data)));
  }

  @ParameterizedTest
  @CsvSource({"27 00 77 01 02, 0", "27 05 04 00 00, 5", "27 6C 8B F9 F9 41, 108"})
  void reading_stops_at_what_is_unknown_or_cut_off(String data, int result) {
    StatusInformation status = StatusInformation.of(ScriptedWire.hex(data)).orElseThrow();
    assertEquals(Optional.of(result), status.result());
    assertEquals(Optional.empty(), status.amountFen());
  }

  @Test
  void long_messages_have_a_length_of_three_bytes() {
    byte[] bytes = new Apdu(0x06D3, new byte[861]).bytes();
    assertEquals("06 D3 FF 5D 03 00", ScriptedWire.hex(bytes).substring(0, 17));
    assertEquals(861, Apdu.of(bytes).orElseThrow().data().length);
  }

  @Test
  void acknowledgements_and_blocks_are_found_among_noise() {
    List<String> heard = heard("55 06 15 10 99 10 02 80 00 00 10 03 F5 1F 06");
    assertEquals(List.of("Ack[]", "Nak[]", "Message[apdu=Apdu[8000, 0 bytes]]", "Ack[]"), heard);
  }

  @Test
  void a_block_that_breaks_off_gives_way_to_the_next() {
    assertEquals(
        List.of("Message[apdu=Apdu[8000, 0 bytes]]"),
        heard("10 02 06 00 06 10 02 80 00 00 10 03 F5 1F"));
  }

  @Test
  void every_single_flipped_bit_of_a_message_is_noticed() {
    byte[] good = Block.frame(commands.authorisation(11_000));
    for (int bit = 16; bit < good.length * 8; bit++) {
      byte[] damaged = good.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      List<String> heard = heard(ScriptedWire.hex(damaged));
      assertFalse(heard.toString().contains("Message"), "bit " + bit + ": " + heard);
    }
  }

  private static List<String> heard(String hex) {
    BlockDecoder decoder = new BlockDecoder();
    List<String> heard = new ArrayList<>();
    for (byte each : ScriptedWire.hex(hex)) {
      decoder.accept(each & 0xFF).ifPresent(it -> heard.add(it.toString()));
    }
    return heard;
  }

  private static StatusInformation status(String message) {
    Apdu apdu = Apdu.of(ScriptedWire.hex(message)).orElseThrow();
    return StatusInformation.of(apdu.data()).orElseThrow();
  }
}
