package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody lays a card down, somebody cancels, somebody closes.
class WaitingForCardTest {

  private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

  private final ScriptedLink link = new ScriptedLink();
  private final SamReader reader = new SamReader(() -> link, link);
  private final CancelSignal cancel = new CancelSignal();

  private void noCard(int times) {
    for (int i = 0; i < times; i++) {
      link.reply(Wire.NO_CARD, Duration.ofMillis(30), Duration.ZERO);
    }
  }

  @Test
  void no_card_within_patience_is_no_card() {
    noCard(10);
    assertEquals(new CardReading.NoCard(), reader.read(Duration.ofSeconds(1), cancel));
    assertEquals(List.of(0L, 250L, 500L, 750L, 1000L), link.requestMillis());
    assertEquals(1030, link.elapsed().toMillis());
  }

  @Test
  void no_patience_still_looks_once() {
    link.reply(Wire.FOUND).reply(Wire.SELECTED).reply(Wire.base(Wire.card()));
    assertInstanceOf(CardReading.Read.class, reader.read(Duration.ZERO, cancel));
  }

  @Test
  void a_card_laid_down_later_is_read_without_a_pause() {
    noCard(3);
    link.reply(Wire.FOUND).reply(Wire.SELECTED).reply(Wire.base(Wire.card()));
    assertInstanceOf(CardReading.Read.class, reader.read(FOREVER, cancel));
    assertEquals(List.of(0L, 250L, 500L, 750L, 750L, 750L), link.requestMillis());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 100, 249, 251, 400, 777})
  void a_cancel_is_heard_within_200_ms_and_is_not_a_time_out(int millis) {
    noCard(100);
    link.at(Duration.ofMillis(millis), cancel::request);
    assertEquals(new CardReading.Cancelled(), reader.read(FOREVER, cancel));
    assertTrue(link.elapsed().toMillis() <= millis + 200);
  }

  @Test
  void a_cancel_before_the_start_sends_nothing() {
    cancel.request();
    assertEquals(new CardReading.Cancelled(), reader.read(FOREVER, cancel));
    assertEquals(List.of(), link.requests());
  }

  @Test
  void an_answer_that_comes_after_a_cancel_is_not_taken_for_the_next_one() {
    link.reply(Wire.FOUND, Duration.ofMillis(500), Duration.ZERO);
    link.at(Duration.ofMillis(100), cancel::request);
    assertEquals(new CardReading.Cancelled(), reader.read(FOREVER, cancel));
    noCard(1);
    assertEquals(new CardReading.NoCard(), reader.read(Duration.ZERO, new CancelSignal()));
  }

  @Test
  void a_cancel_while_the_card_is_being_read_is_heard_too() {
    link.reply(Wire.FOUND).reply(Wire.SELECTED);
    link.reply(Wire.base(Wire.card()), Duration.ofMillis(1900), Duration.ZERO);
    link.at(Duration.ofMillis(700), cancel::request);
    assertEquals(new CardReading.Cancelled(), reader.read(FOREVER, cancel));
    assertTrue(link.elapsed().toMillis() <= 900);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1000})
  void closing_ends_a_waiting_read(int millis) {
    noCard(100);
    link.at(Duration.ofMillis(millis), reader::close);
    assertEquals(FaultCode.CLOSED, fault(reader.read(FOREVER, cancel)));
    assertEquals(FaultCode.CLOSED, reader.health().faults().getFirst().code());
  }

  @Test
  void a_closed_reader_stays_closed() {
    reader.close();
    reader.close();
    assertEquals(FaultCode.CLOSED, fault(reader.read(FOREVER, cancel)));
    assertEquals(List.of(), link.requests());
  }

  private static FaultCode fault(CardReading reading) {
    return assertInstanceOf(CardReading.Failed.class, reading).fault().code();
  }
}
