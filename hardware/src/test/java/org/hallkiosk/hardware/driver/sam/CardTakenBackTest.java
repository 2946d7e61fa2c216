package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTakenBackTest {

  private static final byte[] EMPTY = Wire.frame("00 04 00 00 91 95");

  private final ScriptedLink link = new ScriptedLink();
  private final SamReader reader = new SamReader(() -> link, link);
  private final CancelSignal cancel = new CancelSignal();

  private CardRemoval await(Duration patience) {
    return reader.awaitRemoval(patience, cancel);
  }

  @Test
  void an_empty_item_means_that_the_card_is_still_there() {
    link.reply(EMPTY).reply(EMPTY).reply(EMPTY);
    assertEquals(new CardRemoval.StillThere(), await(Duration.ofMillis(500)));
    assertEquals(List.of(0L, 250L, 500L), link.requestMillis());
  }

  @ParameterizedTest
  @ValueSource(ints = {0x41, 0x80, 0x81, 0x40})
  void a_failing_item_means_that_it_was_taken(int sw3) {
    link.reply(EMPTY).reply(Wire.status(0x90)).reply(Wire.status(sw3));
    assertEquals(new CardRemoval.Taken(), await(Duration.ofSeconds(9)));
    assertEquals(List.of("00 03 30 03 30", "00 03 30 03 30", "00 03 30 03 30"), link.requests());
  }

  @Test
  void a_cancel_is_not_a_time_out() {
    link.reply(EMPTY).reply(EMPTY);
    link.at(Duration.ofMillis(300), cancel::request);
    assertEquals(new CardRemoval.Cancelled(), await(Duration.ofSeconds(9)));
  }

  @ParameterizedTest
  @CsvSource({"66, NOT_AUTHORISED", "21, DEVICE_ERROR", "9F, GARBLED_ANSWER"})
  void a_module_that_cannot_tell_is_a_fault_not_a_removal(String sw3, FaultCode code) {
    link.reply(Wire.status(Integer.parseInt(sw3, 16)));
    assertEquals(code, fault(await(Duration.ofSeconds(9))));
  }

  @Test
  void a_silent_module_is_a_fault_not_a_removal() {
    assertEquals(FaultCode.NO_ANSWER, fault(await(Duration.ofSeconds(9))));
  }

  @Test
  void an_unplugged_reader_is_a_fault_not_a_removal() {
    link.replyThenGone(EMPTY);
    assertEquals(FaultCode.NOT_CONNECTED, fault(await(Duration.ofSeconds(9))));
  }

  private static FaultCode fault(CardRemoval removal) {
    return assertInstanceOf(CardRemoval.Failed.class, removal).fault().code();
  }
}
