package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardReading.Reason;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.WhoActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The card or the module says no.
class RefusedCardTest {

  private final ScriptedLink link = new ScriptedLink();
  private final SamReader reader = new SamReader(() -> link, link);

  private CardReading read() {
    return reader.read(Duration.ZERO, new CancelSignal());
  }

  private CardReading selectAnswered(int sw3) {
    link.reply(Wire.FOUND).reply(Wire.status(sw3));
    return read();
  }

  private CardReading readAnswered(int sw3) {
    link.reply(Wire.FOUND).reply(Wire.SELECTED).reply(Wire.status(sw3));
    return read();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x41, 0x80, 0x81})
  void a_card_lifted_after_it_was_found_is_lifted_in_either_step(int sw3) {
    assertEquals(new CardReading.Lifted(), selectAnswered(sw3));
    assertEquals(new CardReading.Lifted(), readAnswered(sw3));
  }

  @ParameterizedTest
  @CsvSource({"31, NOT_GENUINE", "32, NOT_GENUINE", "33, NOT_GENUINE", "40, UNKNOWN_TYPE"})
  void a_card_that_is_not_accepted_says_why(String sw3, Reason reason) {
    int code = Integer.parseInt(sw3, 16);
    assertEquals(
        reason, assertInstanceOf(CardReading.Rejected.class, selectAnswered(code)).reason());
    assertEquals(reason, assertInstanceOf(CardReading.Rejected.class, readAnswered(code)).reason());
  }

  @ParameterizedTest
  @CsvSource({
    "23, NOT_AUTHORISED",
    "60, NOT_AUTHORISED",
    "66, NOT_AUTHORISED",
    "21, DEVICE_ERROR",
    "24, DEVICE_ERROR",
    "47, DEVICE_ERROR",
    "91, GARBLED_ANSWER",
    "9F, GARBLED_ANSWER"
  })
  void a_module_that_cannot_serve_is_a_fault(String sw3, FaultCode code) {
    CardReading reading = readAnswered(Integer.parseInt(sw3, 16));
    assertEquals(code, assertInstanceOf(CardReading.Failed.class, reading).fault().code());
  }

  @Test
  void an_unauthorised_module_is_not_healthy_until_it_answers_well() {
    assertTrue(reader.health().ready());
    link.reply(Wire.status(0x66));
    read();
    assertFalse(reader.health().ready());
    assertEquals(WhoActs.TECHNICIAN, reader.health().faults().getFirst().whoActs());
    link.reply(Wire.NO_CARD);
    assertEquals(new CardReading.NoCard(), read());
    assertTrue(reader.health().ready());
  }

  @Test
  void a_check_asks_the_module_and_tells_its_number() {
    link.reply(Wire.frame("00 04 00 00 90 94"));
    assertTrue(reader.check().ready());
    link.reply(Wire.frame("00 14 00 00 90 05 00 03 00 43 29 33 01 4E 61 BC 00 B1 68 DE 3A 74"));
    assertEquals("05.03-20130115-0012345678-0987654321", reader.samId().orElseThrow().toString());
    link.reply(Wire.status(0x60));
    assertFalse(reader.check().ready());
    assertEquals(List.of("00 03 11 FF ED", "00 03 12 FF EE", "00 03 11 FF ED"), link.requests());
  }
}
