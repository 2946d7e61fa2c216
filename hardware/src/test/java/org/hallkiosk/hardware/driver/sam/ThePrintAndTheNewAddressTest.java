package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardReading.Reason;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FingerTemplate;
import org.hallkiosk.hardware.device.FingerTemplate.Enrolment;
import org.hallkiosk.hardware.device.FingerTemplate.Finger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked for beside the card: there, not there, or spoiled.
class ThePrintAndTheNewAddressTest {

  private static final byte[] NO_ADDRESS = Wire.frame("00 04 00 00 91 95");

  private final ScriptedLink link = new ScriptedLink().reply(Wire.FOUND).reply(Wire.SELECTED);

  private CardReading read(CardExtra... extras) {
    try (SamReader reader = new SamReader(() -> link, link)) {
      return reader.read(CardRequest.with(extras), Duration.ZERO, new CancelSignal());
    }
  }

  private static CardReading.Read whole(CardReading reading) {
    return assertInstanceOf(CardReading.Read.class, reading);
  }

  private List<FingerTemplate> fingers(int enrolment, int first, int second) {
    link.reply(Wire.baseWithPrints(Wire.card(), enrolment, first, second));
    return whole(read(CardExtra.FINGERPRINTS)).extras().fingers();
  }

  @Test
  void both_templates_come_whole_and_with_their_codes() {
    List<FingerTemplate> fingers = fingers(1, 11, 20);
    assertEquals(2, fingers.size());
    assertEquals(Finger.RIGHT_THUMB, fingers.get(0).finger());
    assertEquals(Finger.LEFT_LITTLE, fingers.get(1).finger());
    assertEquals(512, fingers.get(0).bytes().length);
    assertEquals(11, fingers.get(0).bytes()[5]);
    assertEquals(20, fingers.get(1).bytes()[5]);
    assertEquals(List.of("00 03 20 01 22", "00 03 20 02 21", "00 03 30 10 23"), link.requests());
  }

  @ParameterizedTest
  @CsvSource({"1, DONE", "2, FAILED", "3, NONE", "9, UNKNOWN", "0, UNKNOWN", "255, UNKNOWN"})
  void an_enrolment_code_is_told(int code, Enrolment enrolment) {
    FingerTemplate first = fingers(code, 11, 16).getFirst();
    assertEquals(enrolment, first.enrolment());
    assertEquals(code == 1, first.usable());
  }

  @ParameterizedTest
  @CsvSource({
    "12, RIGHT_INDEX",
    "13, RIGHT_MIDDLE",
    "14, RIGHT_RING",
    "15, RIGHT_LITTLE",
    "16, LEFT_THUMB",
    "17, LEFT_INDEX",
    "18, LEFT_MIDDLE",
    "19, LEFT_RING",
    "97, SOME_RIGHT",
    "98, SOME_LEFT",
    "99, UNCERTAIN",
    "0, UNCERTAIN",
    "21, UNCERTAIN",
    "200, UNCERTAIN"
  })
  void a_finger_code_is_told(int code, Finger finger) {
    assertEquals(finger, fingers(1, 11, code).get(1).finger());
  }

  @Test
  void a_card_without_a_print_is_a_fine_card() {
    link.reply(Wire.baseWithoutPrints(Wire.star()));
    assertEquals(List.of(), whole(read(CardExtra.FINGERPRINTS)).extras().fingers());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0001, 0x0200, 0x03FF, 0x0401, 0xFFFF})
  void a_print_block_of_another_length_is_garbled(int length) {
    byte[] frame = Wire.baseWithPrints(Wire.card(), 1, 11, 16);
    frame[14] = (byte) (length >> 8);
    frame[15] = (byte) length;
    frame[2320] = 0;
    link.reply(Wire.closed(frame));
    assertGarbled(read(CardExtra.FINGERPRINTS));
  }

  @Test
  void a_print_that_is_announced_and_not_there_is_garbled() {
    byte[] frame = Wire.baseWithoutPrints(Wire.card());
    frame[14] = 4;
    frame[1296] = 0;
    link.reply(Wire.closed(frame));
    assertGarbled(read(CardExtra.FINGERPRINTS));
  }

  @Test
  void the_newest_address_comes_beside_the_printed_one() {
    link.reply(Wire.base(Wire.card())).reply(Wire.appended("示例市城南区新居路9号"));
    CardReading.Read read = whole(read(CardExtra.NEWEST_ADDRESS));
    assertEquals(Optional.of("示例市城南区新居路9号"), read.extras().newestAddress());
    assertFalse(read.toString().contains("新居"));
  }

  @Test
  void a_holder_who_never_moved_has_no_newest_address() {
    link.reply(Wire.base(Wire.card())).reply(NO_ADDRESS);
    assertEquals(Optional.empty(), whole(read(CardExtra.NEWEST_ADDRESS)).extras().newestAddress());
  }

  @Test
  void a_blank_address_is_none() {
    link.reply(Wire.base(Wire.card())).reply(Wire.appended(""));
    assertEquals(Optional.empty(), whole(read(CardExtra.NEWEST_ADDRESS)).extras().newestAddress());
  }

  @Test
  void an_address_that_is_no_text_makes_the_card_unreadable() {
    byte[] frame = Wire.appended("x");
    frame[10] = 0x42;
    frame[11] = (byte) 0xD8;
    frame[80] = 0;
    link.reply(Wire.base(Wire.card())).reply(Wire.closed(frame));
    assertEquals(
        Reason.UNREADABLE,
        assertInstanceOf(CardReading.Rejected.class, read(CardExtra.NEWEST_ADDRESS)).reason());
  }

  @Test
  void an_address_of_another_length_is_garbled() {
    link.reply(Wire.base(Wire.card()));
    link.reply(Wire.frame("00 06 00 00 90 41 00 D7"));
    assertGarbled(read(CardExtra.NEWEST_ADDRESS));
  }

  @Test
  void a_card_lifted_before_its_address_was_read_is_lifted_and_not_half_read() {
    link.reply(Wire.base(Wire.card())).reply(Wire.status(0x41));
    assertEquals(new CardReading.Lifted(), read(CardExtra.NEWEST_ADDRESS));
  }

  @Test
  void the_module_s_number_comes_with_the_card() {
    link.reply(Wire.base(Wire.card()));
    link.reply(Wire.frame("00 14 00 00 90 05 00 03 00 43 29 33 01 4E 61 BC 00 B1 68 DE 3A 74"));
    assertEquals(
        Optional.of("05.03-20130115-0012345678-0987654321"),
        whole(read(CardExtra.MODULE_NUMBER)).extras().moduleNumber());
  }

  @Test
  void a_module_that_gives_half_a_number_is_garbled() {
    link.reply(Wire.base(Wire.card())).reply(Wire.frame("00 06 00 00 90 41 00 D7"));
    assertGarbled(read(CardExtra.MODULE_NUMBER));
  }

  @Test
  void everything_is_asked_for_in_turn() {
    link.reply(Wire.baseWithoutPrints(Wire.card())).reply(NO_ADDRESS);
    link.reply(Wire.frame("00 14 00 00 90 05 00 03 00 43 29 33 01 4E 61 BC 00 B1 68 DE 3A 74"));
    whole(read(CardExtra.values()));
    assertEquals(
        Arrays.asList(
            "00 03 20 01 22",
            "00 03 20 02 21",
            "00 03 30 10 23",
            "00 03 30 03 30",
            "00 03 12 FF EE"),
        link.requests());
  }

  private static void assertGarbled(CardReading reading) {
    assertEquals(
        FaultCode.GARBLED_ANSWER,
        assertInstanceOf(CardReading.Failed.class, reading).fault().code());
  }
}
