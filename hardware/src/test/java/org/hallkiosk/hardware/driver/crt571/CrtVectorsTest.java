package org.hallkiosk.hardware.driver.crt571;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.hallkiosk.hardware.driver.crt571.CrtDecoder.Heard;
import org.hallkiosk.hardware.parts.ScriptedWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Frames put together by hand from the envelope of the CRT-571's protocol; the last byte is the
/// XOR of all before it.
class CrtVectorsTest {

  @ParameterizedTest
  @CsvSource({
    "INITIALISE, F2 00 00 03 43 30 33 03 B2",
    "STATUS, F2 00 00 03 43 31 30 03 B0",
    "MOVE_TO_MOUTH, F2 00 00 03 43 32 30 03 B3",
    "MOVE_TO_BIN, F2 00 00 03 43 32 33 03 B0"
  })
  void a_command_looks_as_described(CrtCommand command, String frame) {
    assertEquals(frame, ScriptedWire.hex(CrtFrame.command(0, command)));
  }

  @ParameterizedTest
  @CsvSource({
    "F2 00 00 06 50 31 30 30 32 30 03 94, 0, 2, 0",
    "F2 00 00 06 50 31 30 31 31 31 03 97, 1, 1, 1",
  })
  void a_good_answer_tells_place_stack_and_bin(String frame, char place, char stack, char bin) {
    Heard.Text heard = (Heard.Text) heard(frame).orElseThrow();
    assertEquals(
        Optional.of(new CrtAnswer.Done(new CrtStatus(place, stack, bin))),
        CrtAnswer.of(CrtCommand.STATUS, heard.bytes()));
  }

  @ParameterizedTest
  @CsvSource({
    "F2 00 00 05 4E 32 30 31 30 03 B9, JAM",
    "F2 00 00 05 45 32 30 41 30 03 C2, STACK_EMPTY"
  })
  void a_bad_answer_tells_why(String frame, CrtError error) {
    Heard.Text heard = (Heard.Text) heard(frame).orElseThrow();
    assertEquals(
        Optional.of(new CrtAnswer.Failed(error)),
        CrtAnswer.of(CrtCommand.MOVE_TO_MOUTH, heard.bytes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"50 32 30 30 32 30", "50 31 30 37 32 30", "50 31 30 30 32", "77 31 30 30 32 30"})
  void what_is_no_answer_to_the_question_is_none(String text) {
    assertEquals(Optional.empty(), CrtAnswer.of(CrtCommand.STATUS, ScriptedWire.hex(text)));
  }

  @Test
  void every_single_flipped_bit_of_an_answer_is_noticed() {
    byte[] good = ScriptedWire.hex("F2 00 00 06 50 31 30 30 32 30 03 94");
    for (int bit = 8; bit < good.length * 8; bit++) {
      byte[] damaged = good.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertFalse(heard(ScriptedWire.hex(damaged)).stream().anyMatch(Heard.Text.class::isInstance));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"00 00", "02 01", "FF FF"})
  void a_length_that_no_frame_has_is_damage_at_once(String length) {
    assertEquals(
        Optional.of(Heard.Damaged.class), heard("F2 00 " + length).map(it -> it.getClass()));
  }

  private static Optional<Heard> heard(String hex) {
    CrtDecoder decoder = new CrtDecoder(0);
    for (byte each : ScriptedWire.hex(hex)) {
      Optional<Heard> heard = decoder.accept(each & 0xFF);
      if (heard.isPresent()) {
        return heard;
      }
    }
    return Optional.empty();
  }
}
