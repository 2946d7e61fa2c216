package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The printed vectors of the protocol, against the driver's own frame code.
class SamVectorsTest {

  @ParameterizedTest
  @CsvSource({
    "10, FF, 00 03 10 FF EC",
    "11, FF, 00 03 11 FF ED",
    "12, FF, 00 03 12 FF EE",
    "20, 01, 00 03 20 01 22",
    "20, 02, 00 03 20 02 21",
    "30, 01, 00 03 30 01 32",
    "30, 10, 00 03 30 10 23",
    "30, 03, 00 03 30 03 30",
    "30, 05, 00 03 30 05 36"
  })
  void a_request_looks_as_printed(String command, String parameter, String frame) {
    assertArrayEquals(
        Wire.frame(frame),
        SamRequest.frame(Integer.parseInt(command, 16), Integer.parseInt(parameter, 16)));
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS, 00 03 11 FF ED",
    "SAM_ID, 00 03 12 FF EE",
    "FIND, 00 03 20 01 22",
    "SELECT, 00 03 20 02 21",
    "READ_BASE, 00 03 30 01 32",
    "READ_WITH_PRINT, 00 03 30 10 23",
    "READ_APPENDED, 00 03 30 03 30"
  })
  void the_driver_sends_each_command_as_printed(SamCommand command, String frame) {
    assertArrayEquals(Wire.frame(frame), command.frame());
  }

  @ParameterizedTest
  @CsvSource({
    "00 04 00 00 90 94, OK, 0",
    "00 08 00 00 9F 00 00 00 00 97, FOUND, 4",
    "00 0C 00 00 90 00 00 00 00 00 00 00 00 9C, OK, 8",
    "00 04 00 00 80 84, FIND_FAILED, 0",
    "00 04 00 00 81 85, SELECT_FAILED, 0",
    "00 04 00 00 41 45, READ_FAILED, 0",
    "00 04 00 00 32 36, SAM_REJECTS_CARD, 0"
  })
  void a_printed_answer_is_understood(String frame, SamStatus status, int dataBytes) {
    Decoded.Answer answer = decoded(Wire.frame(frame));
    assertEquals(Optional.of(status), SamStatus.of(answer.code()));
    assertEquals(dataBytes, answer.data().length);
    assertEquals(0, answer.relayed());
  }

  @Test
  void the_module_number_reads_as_printed() {
    byte[] frame =
        Wire.hex(
            "AA AA AA 96 69 00 14 00 00 90 05 00 03 00 43 29 33 01 4E 61 BC 00 B1 68 DE 3A 74");
    assertEquals(27, frame.length);
    assertEquals(
        Optional.of("05.03-20130115-0012345678-0987654321"),
        SamId.of(decoded(frame).data()).map(SamId::toString));
  }

  @Test
  void a_base_answer_has_1295_bytes_and_a_long_one_2321() {
    assertEquals(1295, Wire.base(Wire.card()).length);
    assertEquals(1284, decoded(Wire.base(Wire.card())).data().length);
    byte[] withPrint = Arrays.copyOf(Wire.frame("09 0A 00 00 90"), 2321);
    withPrint[2320] = (byte) (0x09 ^ 0x0A ^ 0x90);
    assertEquals(2310, decoded(withPrint).data().length);
  }

  private static Decoded.Answer decoded(byte[] frame) {
    return (Decoded.Answer) new AnswerDecoder().accept(frame, frame.length).orElseThrow();
  }
}
