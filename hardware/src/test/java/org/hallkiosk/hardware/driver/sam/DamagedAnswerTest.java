package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Noise, flipped bits, wrong lengths, half answers, silence, a slow drip.
class DamagedAnswerTest {

  private static final byte[] GOOD = Wire.base(Wire.card());

  private final ScriptedLink link = new ScriptedLink();

  private CardReading read() {
    try (SamReader reader = new SamReader(() -> link, link)) {
      return reader.read(Duration.ofSeconds(1), new CancelSignal());
    }
  }

  private CardReading readAnswered(byte[]... baseAnswers) {
    link.reply(Wire.FOUND).reply(Wire.SELECTED);
    for (byte[] answer : baseAnswers) {
      link.reply(answer);
    }
    return read();
  }

  private static FaultCode fault(CardReading reading) {
    return assertInstanceOf(CardReading.Failed.class, reading).fault().code();
  }

  @Test
  void an_undamaged_answer_is_read() {
    assertInstanceOf(CardReading.Read.class, readAnswered(GOOD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00",
        "FF 00 13 37",
        "AA",
        "AA AA",
        "AA AA AA",
        "AA AA AA AA",
        "AA AA AA 96",
        "AA AA AA 96 AA",
        "AA AA 96 69",
        "AA AA AA 96 68"
      })
  void noise_before_the_preamble_is_passed_over(String noise) {
    assertInstanceOf(CardReading.Read.class, readAnswered(Wire.joined(Wire.hex(noise), GOOD)));
  }

  @Test
  void bytes_left_over_from_before_are_not_taken_for_an_answer() {
    link.reply(Wire.joined(Wire.FOUND, Wire.status(0x41)));
    link.reply(Wire.SELECTED).reply(GOOD);
    assertInstanceOf(CardReading.Read.class, read());
  }

  @Test
  void every_single_flipped_bit_of_a_short_answer_is_noticed() {
    for (int bit = 7 * 8; bit < Wire.SELECTED.length * 8; bit++) {
      byte[] damaged = Wire.SELECTED.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertEquals(
          new Decoded.WrongChecksum(),
          new AnswerDecoder().accept(damaged, damaged.length).orElseThrow());
    }
  }

  @Test
  void one_wrong_checksum_is_repaired_by_asking_again() {
    byte[] damaged = GOOD.clone();
    damaged[damaged.length - 1] ^= 1;
    assertInstanceOf(CardReading.Read.class, readAnswered(damaged, damaged, GOOD));
    assertEquals(5, link.requests().size());
  }

  @Test
  void three_wrong_checksums_are_a_fault() {
    byte[] damaged = GOOD.clone();
    damaged[600] ^= 0x40;
    assertEquals(FaultCode.GARBLED_ANSWER, fault(readAnswered(damaged, damaged, damaged, GOOD)));
    assertEquals(5, link.requests().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"00 00", "00 01", "00 03", "09 0B", "FF FF"})
  void an_impossible_length_is_a_fault_at_once(String length) {
    byte[] wrong = GOOD.clone();
    System.arraycopy(Wire.hex(length), 0, wrong, 5, 2);
    assertEquals(FaultCode.GARBLED_ANSWER, fault(readAnswered(wrong, wrong, wrong)));
    assertTrue(link.elapsed().toMillis() < 10);
  }

  @Test
  void an_answer_that_breaks_off_at_any_byte_gives_no_card() {
    for (int kept = 0; kept < GOOD.length; kept++) {
      ScriptedLink fresh = new ScriptedLink().reply(Wire.FOUND).reply(Wire.SELECTED);
      fresh.reply(Arrays.copyOf(GOOD, kept));
      try (SamReader reader = new SamReader(() -> fresh, fresh)) {
        CardReading reading = reader.read(Duration.ofSeconds(1), new CancelSignal());
        assertEquals(kept == 0 ? FaultCode.NO_ANSWER : FaultCode.GARBLED_ANSWER, fault(reading));
        assertEquals(2000, fresh.elapsed().toMillis());
      }
    }
  }

  @Test
  void silence_ends_after_the_command_s_own_time() {
    assertEquals(FaultCode.NO_ANSWER, fault(read()));
    assertEquals(800, link.elapsed().toMillis());
  }

  @Test
  void a_slow_drip_does_not_stretch_the_time() {
    link.reply(Wire.FOUND).reply(Wire.SELECTED);
    link.reply(GOOD, Duration.ZERO, Duration.ofMillis(90));
    CardReading reading = read();
    assertEquals(FaultCode.GARBLED_ANSWER, fault(reading));
    assertEquals(2000, link.elapsed().toMillis());
  }

  @Test
  void a_line_that_babbles_for_ever_ends_in_time() {
    byte[] babble = new byte[5000];
    Arrays.fill(babble, (byte) 0x55);
    link.reply(babble, Duration.ZERO, Duration.ofMillis(1));
    assertEquals(FaultCode.NO_ANSWER, fault(read()));
    assertEquals(800, link.elapsed().toMillis());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x10, 0x11})
  void a_reader_that_got_us_damaged_is_asked_again_at_most_twice(int sw3) {
    assertInstanceOf(
        CardReading.Read.class, readAnswered(Wire.status(sw3), Wire.status(sw3), GOOD));
    assertEquals(
        Arrays.asList(
            "00 03 20 01 22",
            "00 03 20 02 21",
            "00 03 30 01 32",
            "00 03 30 01 32",
            "00 03 30 01 32"),
        link.requests());
  }

  @Test
  void a_reader_that_always_gets_us_damaged_is_a_fault() {
    byte[] damaged = Wire.status(0x10);
    assertEquals(FaultCode.GARBLED_ANSWER, fault(readAnswered(damaged, damaged, damaged, GOOD)));
    assertEquals(5, link.requests().size());
  }

  @Test
  void a_status_outside_the_protocol_is_a_fault() {
    assertEquals(FaultCode.GARBLED_ANSWER, fault(readAnswered(Wire.status(0x7F))));
  }

  @Test
  void base_information_with_other_lengths_is_a_fault() {
    byte[] other = GOOD.clone();
    other[11] = 2;
    other[1294] ^= 2;
    assertEquals(FaultCode.GARBLED_ANSWER, fault(readAnswered(other)));
    assertEquals(FaultCode.GARBLED_ANSWER, fault(readAnsweredAfresh(Wire.status(0x90))));
  }

  private static CardReading readAnsweredAfresh(byte[] answer) {
    return new DamagedAnswerTest().readAnswered(answer);
  }
}
