package org.hallkiosk.hardware.driver.modbus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.Test;

/// Literal bytes of relay boards in use, and of the Modbus application protocol 1.1b3: the driver
/// asks with them, the simulator answers with them.
class ModbusVectorsTest {
  private static final String ON = "01 05 00 00 FF 00 8C 3A";
  private static final String OFF = "01 05 00 00 00 00 CD CA";
  private static final String PULSE = "01 05 02 00 00 07 8D B0";
  private static final String INPUTS = "01 02 00 00 00 08 79 CC";
  private static final String COILS = "01 01 00 00 00 08 3D CC";

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  @Test
  void questions_are_these_bytes() {
    assertArrayEquals(hex(ON), Question.coil(1, 0, true).frame());
    assertArrayEquals(hex(OFF), Question.coil(1, 0, false).frame());
    assertArrayEquals(hex(PULSE), Question.pulse(1, 0, 7).frame());
    assertArrayEquals(hex(INPUTS), Question.inputs(1, 8).frame());
    assertArrayEquals(hex(COILS), Question.coils(1, 8).frame());
  }

  @Test
  void only_a_pulse_is_not_repeatable() {
    assertTrue(Question.coil(1, 255, true).repeatable());
    assertTrue(Question.coils(1, 8).repeatable());
    assertEquals(false, Question.pulse(1, 0, 7).repeatable());
  }

  @Test
  void an_echo_is_an_answer() {
    assertEquals(Optional.of(new Reply.Echoed()), heard(Question.pulse(1, 0, 7), PULSE));
    assertEquals(Optional.empty(), heard(Question.pulse(1, 0, 8), PULSE));
  }

  @Test
  void states_come_with_the_lowest_bit_first() {
    BitSet first = new BitSet();
    first.set(0);
    first.set(7);
    assertEquals(
        Optional.of(new Reply.States(first)), heard(Question.inputs(1, 8), "01 02 01 81 61 E8"));
  }

  @Test
  void an_exception_names_its_code() {
    assertEquals(Optional.of(new Reply.Refused(2)), heard(Question.coils(1, 8), "01 81 02 C1 91"));
  }

  @Test
  void noise_before_an_answer_is_stepped_over() {
    assertEquals(
        Optional.of(new Reply.Echoed()), heard(Question.pulse(1, 0, 7), "00 AA 01 05 " + PULSE));
  }

  private static Optional<Reply> heard(Question question, String bytes) {
    byte[] heard = hex(bytes);
    return new AnswerScan(question).accept(heard, heard.length);
  }

  @Test
  void the_simulated_board_answers_with_these_bytes() throws Exception {
    long[] now = {0};
    SimulatedRelayBoard board = new SimulatedRelayBoard(1, 8, () -> now[0]);
    board.input(0, true);
    board.input(7, true);
    try (Talk talk = new Talk(board)) {
      assertEquals(ON, talk.ask(ON));
      assertEquals("01 01 01 01 90 48", talk.ask(COILS));
      assertEquals(OFF, talk.ask(OFF));
      assertEquals(PULSE, talk.ask(PULSE));
      now[0] = 699_999_999;
      assertTrue(board.relay(0));
      now[0] = 700_000_000;
      assertEquals(false, board.relay(0));
      assertEquals("01 01 01 00 51 88", talk.ask(COILS));
      assertEquals("01 02 01 81 61 E8", talk.ask(INPUTS));
      assertEquals("01 81 02 C1 91", talk.ask("01 01 00 00 00 10 3D C6"));
    }
  }

  /// One request, one answer, on a wire in memory.
  private static final class Talk implements AutoCloseable {
    private final ByteLink link;

    Talk(SimulatedRelayBoard board) throws java.io.IOException {
      link = Bench.line(board).open();
    }

    String ask(String request) throws java.io.IOException {
      link.write(hex(request), Bench.HANG);
      byte[] answer = new byte[64];
      int got = link.read(answer, Bench.HANG);
      return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(answer, 0, got);
    }

    @Override
    public void close() {
      link.close();
    }
  }
}
