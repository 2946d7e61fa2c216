package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.line.WireFault;
import org.hallkiosk.hardware.simulator.sam.ChipField;
import org.hallkiosk.hardware.simulator.sam.SamFault;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The driver and the simulated module, one at each end of a paced line.
@Timeout(60)
class SimulatedReaderTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final VirtualTime time = new VirtualTime(2);
  private final SimulatedSamModule module = new SimulatedSamModule();
  private final SimulatedLine line =
      new SimulatedLine("sim:sam", LineSpeed.baud(115200), time, module);
  private final SamReader reader = new SamReader(line, time);

  @AfterEach
  void close() {
    reader.close();
  }

  private CardReading read() {
    return reader.read(PATIENCE, new CancelSignal());
  }

  private static FaultCode fault(CardReading reading) {
    return assertInstanceOf(CardReading.Failed.class, reading).fault().code();
  }

  @Test
  void a_card_is_read_as_it_was_laid() {
    SimulatedCard laid = SimulatedCard.sample().withName("𠮷野").withValidity("20150601", "长期");
    module.layCard(laid);
    IdCard.Domestic card =
        assertInstanceOf(
            IdCard.Domestic.class, assertInstanceOf(CardReading.Read.class, read()).card());
    assertEquals("𠮷野", card.name());
    assertEquals(laid.text(ChipField.ADDRESS), card.address());
    assertEquals(laid.text(ChipField.NUMBER), card.number());
    assertEquals(laid.text(ChipField.ISSUER), card.issuer());
    assertEquals(true, card.validUntil().isEmpty());
    assertArrayEquals(laid.photo(), card.photo());
  }

  @Test
  void a_card_left_lying_is_not_read_twice() {
    module.layCard(SimulatedCard.sample());
    assertInstanceOf(CardReading.Read.class, read());
    assertEquals(new CardReading.NoCard(), read());
    module.liftCard();
    module.layCard(SimulatedCard.sample());
    assertInstanceOf(CardReading.Read.class, read());
  }

  @Test
  void the_module_knows_whether_the_card_was_taken_back() {
    module.layCard(SimulatedCard.sample());
    read();
    assertEquals(new CardRemoval.StillThere(), reader.awaitRemoval(PATIENCE, new CancelSignal()));
    module.liftDuring(SamStep.READ_APPENDED);
    assertEquals(new CardRemoval.Taken(), reader.awaitRemoval(PATIENCE, new CancelSignal()));
  }

  @ParameterizedTest
  @EnumSource(
      value = SamStep.class,
      names = {"SELECT", "READ_WITH_PRINT", "READ_APPENDED"})
  void a_card_lifted_halfway_is_lifted_and_reads_when_laid_again(SamStep step) {
    module.layCard(SimulatedCard.sample());
    module.liftDuring(step);
    assertEquals(new CardReading.Lifted(), readAll());
    module.layCard(SimulatedCard.sample());
    assertInstanceOf(CardReading.Read.class, readAll());
  }

  private CardReading readAll() {
    return reader.read(CardRequest.with(CardExtra.values()), PATIENCE, new CancelSignal());
  }

  @Test
  void a_card_lifted_while_its_content_is_read_is_lifted() {
    module.layCard(SimulatedCard.sample());
    module.liftDuring(SamStep.READ_BASE);
    assertEquals(new CardReading.Lifted(), read());
  }

  @Test
  void a_card_lifted_before_it_is_found_is_no_card() {
    module.layCard(SimulatedCard.sample());
    module.liftDuring(SamStep.FIND);
    assertEquals(new CardReading.NoCard(), read());
  }

  @Test
  void a_request_that_arrived_damaged_is_repeated_twice_and_no_more() {
    module.layCard(SimulatedCard.sample());
    module.fault(SamFault.REQUEST_CHECKSUM, 2);
    assertInstanceOf(CardReading.Read.class, read());
    assertEquals(3, module.seen(SamStep.FIND));
    module.fault(SamFault.REQUEST_LENGTH);
    assertEquals(FaultCode.GARBLED_ANSWER, fault(read()));
    assertEquals(6, module.seen(SamStep.FIND));
  }

  @ParameterizedTest
  @EnumSource(SamFault.class)
  void every_fault_of_the_module_has_its_outcome_and_ends_when_it_is_cleared(SamFault fault) {
    module.layCard(SimulatedCard.sample());
    module.fault(fault);
    assertEquals(expected(fault), Told.of(read()));
    module.clearFault();
    assertInstanceOf(CardReading.Read.class, read());
  }

  private static String expected(SamFault fault) {
    return switch (fault) {
      case SELF_TEST_FAILED, NOT_AUTHORISED, NO_PRIVILEGE -> "NOT_AUTHORISED";
      case CARD_REJECTS_SAM, SAM_REJECTS_CARD, CONTENT_NOT_VERIFIED -> "NOT_GENUINE";
      case RANDOM_FAILED, COMMAND_REFUSED, UNKNOWN_ERROR -> "DEVICE_ERROR";
      case UNKNOWN_CARD -> "UNKNOWN_TYPE";
      case FIND_FAILED -> "no card";
      case SELECT_FAILED, READ_FAILED -> "lifted";
      case REQUEST_CHECKSUM, REQUEST_LENGTH, NONSENSE, ITEM_EMPTY, FOUND_TO_ALL, DONE_TO_ALL ->
          "GARBLED_ANSWER";
      case MUTE -> "NO_ANSWER";
    };
  }

  @Test
  void faults_of_the_wire_have_their_outcomes() {
    assertEquals("read", afterFault(new WireFault.Noise(new byte[] {1, 2, (byte) 0xAA})));
    assertEquals("NO_ANSWER", afterFault(new WireFault.Silence()));
    assertEquals("GARBLED_ANSWER", afterFault(new WireFault.Cut(9)));
    assertEquals("read", afterFault(new WireFault.FlippedChecksum()));
    assertEquals("read", afterFault(new WireFault.Overwritten(5, new byte[] {-1, -1})));
    assertEquals("GARBLED_ANSWER", afterFault(new WireFault.Drip(Duration.ofMillis(200))));
    assertEquals("NOT_CONNECTED", afterFault(new WireFault.Unplugged(3)));
    assertEquals("read", afterFault(new WireFault.Unplugged(0), new WireFault.Silence()));
  }

  /// The fault strikes the answer to find, a second one the answer that follows in a second try.
  private String afterFault(WireFault... faults) {
    line.faults().clear();
    line.faults().add(faults[0]);
    module.layCard(SimulatedCard.sample());
    String told = Told.of(read());
    for (int i = 1; i < faults.length; i++) {
      module.layCard(SimulatedCard.sample());
      told = Told.of(read());
    }
    return told;
  }

  @Test
  void an_unplugged_line_is_not_connected_until_it_is_plugged_in() {
    module.layCard(SimulatedCard.sample());
    line.unplug();
    assertEquals(FaultCode.NOT_CONNECTED, fault(read()));
    assertEquals(FaultCode.NOT_CONNECTED, fault(read()));
    line.plugIn();
    assertInstanceOf(CardReading.Read.class, read());
  }

  @Test
  void a_stalled_line_is_a_stalled_write() {
    line.faults().stall(true);
    assertEquals(FaultCode.STALLED_WRITE, fault(read()));
    line.faults().stall(false);
    assertEquals(new CardReading.NoCard(), read());
  }

  @Test
  void closing_from_another_thread_ends_a_waiting_read() throws InterruptedException {
    RealTime real = new RealTime();
    SamReader waiting =
        new SamReader(new SimulatedLine("sim:sam", LineSpeed.UNPACED, real, module), real);
    Thread closer =
        Thread.ofVirtual()
            .start(
                () -> {
                  while (module.seen(SamStep.FIND) == 0) {
                    Thread.onSpinWait();
                  }
                  waiting.close();
                });
    assertEquals(FaultCode.CLOSED, fault(waiting.read(Duration.ofHours(1), new CancelSignal())));
    closer.join();
  }
}
