package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.ByteLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The plug is pulled, at every phase; the next call opens the line anew.
class UnpluggedReaderTest {

  private static final byte[] BASE = Wire.base(Wire.card());

  private final ScriptedLink fresh =
      new ScriptedLink().reply(Wire.FOUND).reply(Wire.SELECTED).reply(BASE);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 15})
  void unplugged_in_the_find_answer(int bytes) {
    check(new ScriptedLink().replyThenGone(Arrays.copyOf(Wire.FOUND, bytes)));
  }

  @Test
  void unplugged_while_waiting_between_two_looks() {
    check(new ScriptedLink().replyThenGone(Wire.NO_CARD));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 18})
  void unplugged_in_the_select_answer(int bytes) {
    check(new ScriptedLink().reply(Wire.FOUND).replyThenGone(Arrays.copyOf(Wire.SELECTED, bytes)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 700, 1294})
  void unplugged_in_the_card_s_content(int bytes) {
    check(
        new ScriptedLink()
            .reply(Wire.FOUND)
            .reply(Wire.SELECTED)
            .replyThenGone(Arrays.copyOf(BASE, bytes)));
  }

  private void check(ScriptedLink dying) {
    Deque<ByteLink> links = new ArrayDeque<>(List.of(dying, fresh));
    try (SamReader reader = new SamReader(links::removeFirst, dying)) {
      assertEquals(FaultCode.NOT_CONNECTED, fault(read(reader)));
      assertFalse(reader.health().ready());
      assertInstanceOf(CardReading.Read.class, read(reader));
      assertTrue(reader.health().ready());
    }
  }

  @Test
  void a_port_that_does_not_open_is_not_connected_and_is_tried_again() {
    int[] calls = {0};
    try (SamReader reader =
        new SamReader(
            () -> {
              if (calls[0]++ == 0) {
                throw new IOException("no serial port /dev/ttyUSB9");
              }
              return fresh;
            },
            fresh)) {
      CardReading.Failed failed = assertInstanceOf(CardReading.Failed.class, read(reader));
      assertEquals(FaultCode.NOT_CONNECTED, failed.fault().code());
      assertEquals("no serial port /dev/ttyUSB9", failed.fault().detail());
      assertInstanceOf(CardReading.Read.class, read(reader));
    }
  }

  @Test
  void a_stalled_write_is_told_apart_and_reopens_too() {
    ScriptedLink stalled = new ScriptedLink().stall();
    Deque<ByteLink> links = new ArrayDeque<>(List.of(stalled, fresh));
    try (SamReader reader = new SamReader(links::removeFirst, stalled)) {
      assertEquals(FaultCode.STALLED_WRITE, fault(read(reader)));
      assertEquals(1000, stalled.elapsed().toMillis());
      assertInstanceOf(CardReading.Read.class, read(reader));
    }
  }

  @Test
  void a_reader_that_fell_silent_is_opened_anew() {
    ScriptedLink silent = new ScriptedLink();
    Deque<ByteLink> links = new ArrayDeque<>(List.of(silent, fresh));
    try (SamReader reader = new SamReader(links::removeFirst, silent)) {
      assertEquals(FaultCode.NO_ANSWER, fault(read(reader)));
      assertInstanceOf(CardReading.Read.class, read(reader));
    }
  }

  private static CardReading read(SamReader reader) {
    return reader.read(Duration.ofSeconds(5), new CancelSignal());
  }

  private static FaultCode fault(CardReading reading) {
    return assertInstanceOf(CardReading.Failed.class, reading).fault().code();
  }
}
