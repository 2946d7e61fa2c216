package org.hallkiosk.hardware.simulator.sam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The printed vectors of the protocol, spoken to the simulated module byte for byte.
@Timeout(20)
class SamModuleProtocolTest {

  private static final String FIND = "00 03 20 01 22";
  private static final String SELECT = "00 03 20 02 21";
  private static final String READ_BASE = "00 03 30 01 32";
  private static final String READ_WITH_PRINT = "00 03 30 10 23";
  private static final String READ_APPENDED = "00 03 30 03 30";
  private static final String FOUND = "00 08 00 00 9F 00 00 00 00 97";
  private static final String SELECTED = "00 0C 00 00 90 00 00 00 00 00 00 00 00 9C";
  private static final String NOT_FOUND = "00 04 00 00 80 84";

  private final SimulatedSamModule module = new SimulatedSamModule();
  private final SimulatedLine line =
      new SimulatedLine("sim:sam", LineSpeed.UNPACED, new RealTime(), module);
  private ByteLink host = new Closed();

  @BeforeEach
  void plugIn() throws IOException {
    host = line.open();
  }

  @AfterEach
  void unplug() {
    line.unplug();
  }

  private byte[] ask(String afterPreamble) throws IOException {
    host.write(bytes("AA AA AA 96 69 " + afterPreamble), Duration.ofSeconds(5));
    byte[] into = new byte[4096];
    return Arrays.copyOf(into, host.read(into, Duration.ofSeconds(10)));
  }

  private void check(String request, String answer) throws IOException {
    assertArrayEquals(bytes("AA AA AA 96 69 " + answer), ask(request));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  @Test
  void it_answers_reset_status_and_number() throws IOException {
    check("00 03 10 FF EC", "00 04 00 00 90 94");
    check("00 03 11 FF ED", "00 04 00 00 90 94");
    check("00 03 12 FF EE", "00 14 00 00 90 05 00 03 00 43 29 33 01 4E 61 BC 00 B1 68 DE 3A 74");
  }

  @Test
  void it_finds_selects_and_reads_a_card() throws IOException {
    module.layCard(SimulatedCard.sample());
    check(FIND, FOUND);
    check(SELECT, SELECTED);
    byte[] answer = ask(READ_BASE);
    assertEquals(1295, answer.length);
    assertArrayEquals(
        bytes("AA AA AA 96 69 05 08 00 00 90 01 00 04 00"), Arrays.copyOf(answer, 14));
  }

  @Test
  void a_card_without_a_print_answers_the_long_read_with_1297_bytes() throws IOException {
    module.layCard(SimulatedCard.sample());
    check(FIND, FOUND);
    check(SELECT, SELECTED);
    byte[] answer = ask(READ_WITH_PRINT);
    assertEquals(1297, answer.length);
    assertArrayEquals(
        bytes("AA AA AA 96 69 05 0A 00 00 90 01 00 04 00 00 00"), Arrays.copyOf(answer, 16));
  }

  @Test
  void the_text_block_has_its_fields_at_their_places() throws IOException {
    module.layCard(SimulatedCard.sample().withTypeFlag('Y'));
    check(FIND, FOUND);
    check(SELECT, SELECTED);
    byte[] answer = ask(READ_BASE);
    int text = 14;
    assertArrayEquals(bytes("4E 67 0E 66 20 00"), Arrays.copyOfRange(answer, text, text + 6));
    assertEquals('2', answer[text + 30]);
    assertEquals('1', answer[text + 34]);
    assertEquals('1', answer[text + 36]);
    assertEquals('X', answer[text + 122 + 34]);
    assertEquals('2', answer[text + 188]);
    assertEquals('2', answer[text + 204]);
    assertEquals('Y', answer[text + 248]);
    assertEquals(' ', answer[text + 250]);
    assertEquals((byte) 31, answer[text + 256 + 1]);
  }

  @Test
  void without_a_card_find_select_and_read_fail_each_in_its_way() throws IOException {
    check(FIND, NOT_FOUND);
    check(SELECT, "00 04 00 00 81 85");
    check(READ_BASE, "00 04 00 00 41 45");
  }

  @Test
  void it_insists_on_the_order_find_select_read() throws IOException {
    module.layCard(SimulatedCard.sample());
    check(SELECT, "00 04 00 00 81 85");
    check(FIND, FOUND);
    check(READ_BASE, "00 04 00 00 41 45");
  }

  @Test
  void a_card_that_was_read_is_not_found_again_until_it_is_lifted() throws IOException {
    module.layCard(SimulatedCard.sample());
    ask(FIND);
    ask(SELECT);
    ask(READ_BASE);
    check(FIND, NOT_FOUND);
    module.liftCard();
    module.layCard(SimulatedCard.sample());
    check(FIND, FOUND);
  }

  @Test
  void an_appended_address_is_there_or_empty_or_fails_with_the_card_gone() throws IOException {
    module.layCard(SimulatedCard.sample());
    ask(FIND);
    ask(SELECT);
    check(READ_APPENDED, "00 04 00 00 91 95");
    module.liftCard();
    check(READ_APPENDED, "00 04 00 00 41 45");
    module.layCard(SimulatedCard.sample().withAppendedAddress("上海市"));
    ask(FIND);
    ask(SELECT);
    assertEquals(81, ask(READ_APPENDED).length);
  }

  @Test
  void a_module_that_rejects_the_card_says_32() throws IOException {
    module.layCard(SimulatedCard.sample());
    module.fault(SamFault.SAM_REJECTS_CARD);
    check(FIND, FOUND);
    check(SELECT, "00 04 00 00 32 36");
    module.clearFault();
    check(SELECT, SELECTED);
  }

  @Test
  void a_fault_can_be_told_how_often_to_strike() throws IOException {
    module.fault(SamFault.REQUEST_CHECKSUM, 1);
    check(FIND, "00 04 00 00 10 14");
    check(FIND, NOT_FOUND);
  }

  @Test
  void a_damaged_request_is_answered_with_10_or_11_and_an_unknown_one_with_21() throws IOException {
    check("00 03 20 01 23", "00 04 00 00 10 14");
    check("00 00", "00 04 00 00 11 15");
    check("00 03 77 01 75", "00 04 00 00 21 25");
  }

  @Test
  void noise_and_a_doubled_preamble_byte_do_not_hide_a_request() throws IOException {
    host.write(bytes("AA AA 00 AA"), Duration.ofSeconds(5));
    check(FIND, NOT_FOUND);
  }

  private static final class Closed implements ByteLink {
    @Override
    public int read(byte[] into, Duration patience) throws IOException {
      throw new IOException("not opened");
    }

    @Override
    public void write(byte[] bytes, Duration patience) throws IOException {
      throw new IOException("not opened");
    }

    @Override
    public void close() {}
  }
}
