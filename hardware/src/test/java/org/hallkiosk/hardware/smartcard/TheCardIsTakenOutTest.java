package org.hallkiosk.hardware.smartcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.Signature;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.card.service.ServiceCardNumber;
import org.hallkiosk.hardware.card.service.ServiceCardProof;
import org.hallkiosk.hardware.card.service.ServiceCardReader;
import org.hallkiosk.hardware.card.service.ServiceCardReading;
import org.hallkiosk.hardware.card.social.SocialCard;
import org.hallkiosk.hardware.card.social.SocialCardReader;
import org.hallkiosk.hardware.card.social.SocialCardReading;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.simulator.card.CardBoard;
import org.hallkiosk.hardware.simulator.card.CardFault;
import org.hallkiosk.hardware.simulator.card.SampleCards;
import org.hallkiosk.hardware.simulator.card.SimulatedChip;
import org.hallkiosk.hardware.simulator.card.SocialCardTraits;
import org.hallkiosk.hardware.simulator.card.SocialCitizen;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What goes wrong between card, reader and service.
class TheCardIsTakenOutTest {
  private static final byte[] SELECT = HexFormat.of().parseHex("00A4040000");
  private final ReaderBench bench = new ReaderBench();
  private final SocialCardReader social = new SocialCardReader(SocialCardSettings.USUAL);

  @AfterEach
  void close() {
    bench.close();
  }

  private static SimulatedChip chip() {
    return SampleCards.social(SocialCitizen.SAMPLE, SocialCardTraits.THIRD);
  }

  @Test
  void at_any_command_the_reading_says_so_and_is_never_half() {
    for (int command = 1; command <= 30; command++) {
      SmartCard card = bench.insert(chip());
      bench.slot.takeAtCommand(command);
      int at = command;
      assertEquals(new SocialCardReading.Removed(), social.read(card), () -> "at command " + at);
    }
  }

  @Test
  void both_generations_and_long_names_are_read() {
    String name = "买买提艾力示例阿卜杜热西提样本江库尔班";
    assertEquals(name, read(SocialCitizen.SAMPLE.named(name), SocialCardTraits.THIRD).name());
    SocialCard first = read(SocialCitizen.SAMPLE, SocialCardTraits.FIRST);
    assertEquals("张示例", first.name());
    assertEquals(Optional.of("1.00"), first.specification());
    assertFalse(first.toString().contains("张"), first::toString);
  }

  @Test
  void cards_that_want_a_pin_or_another_selection_are_read() {
    SocialCardTraits traits = new SocialCardTraits(3, true, 0x00);
    SmartCard card = bench.insert(SampleCards.social(SocialCitizen.SAMPLE, traits));
    assertInstanceOf(SocialCardReading.Unreadable.class, social.read(card));
    SocialCardSettings settings = SocialCardSettings.of(Map.of("social-verify", "888888"));
    assertInstanceOf(SocialCardReading.Read.class, new SocialCardReader(settings).read(card));
  }

  private SocialCard read(SocialCitizen citizen, SocialCardTraits traits) {
    SocialCardReading reading = social.read(bench.insert(SampleCards.social(citizen, traits)));
    return assertInstanceOf(SocialCardReading.Read.class, reading, reading::toString).card();
  }

  @Test
  void a_service_card_proves_itself_and_another_key_does_not() throws Exception {
    KeyPair keys = SampleCards.serviceCardKey();
    SmartCard card = bench.insert(SampleCards.service("SC-2031", keys.getPrivate()));
    ServiceCardReader reader = new ServiceCardReader();
    ServiceCardNumber number = new ServiceCardNumber("SC-2031");
    assertEquals(new ServiceCardReading.Read<>(number), reader.number(card));
    ServiceCardProof proof =
        switch (reader.prove(card, number, new byte[ServiceCardProof.CHALLENGE_BYTES])) {
          case ServiceCardReading.Read<ServiceCardProof>(var found) -> found;
          case ServiceCardReading<ServiceCardProof> other -> throw new AssertionError(other);
        };
    assertTrue(verifies(keys, proof));
    assertFalse(verifies(SampleCards.serviceCardKey(), proof));
    assertEquals(new SocialCardReading.NotSuchCard(), social.read(card));
    assertEquals(new ServiceCardReading.NotSuchCard<>(), reader.number(bench.insert(chip())));
  }

  private static boolean verifies(KeyPair keys, ServiceCardProof proof) throws Exception {
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initVerify(keys.getPublic());
    signature.update(proof.signedText());
    return signature.verify(proof.signature());
  }

  @Test
  void a_mute_card_is_told_apart_from_none() {
    bench.slot.insert(chip());
    bench.slot.mute(true);
    assertInstanceOf(CardInsertion.Mute.class, bench.await());
    assertTrue(bench.reader.health().ready());
    bench.slot.take();
    assertEquals(new CardInsertion.NoCard(), bench.await());
  }

  @Test
  void a_restart_of_the_service_within_a_wait_is_not_noticed() {
    assertTrue(bench.reader.check().ready());
    bench.slot.stopService();
    bench.slot.startService();
    bench.slot.insert(chip());
    assertInstanceOf(CardInsertion.Inserted.class, bench.await());
  }

  @Test
  void a_service_that_is_down_is_named_and_forgiven() {
    bench.slot.stopService();
    CardInsertion.Failed failed = assertInstanceOf(CardInsertion.Failed.class, bench.await());
    assertEquals(FaultCode.SERVICE_DOWN, failed.fault().code());
    bench.slot.startService();
    assertTrue(bench.reader.check().ready());
  }

  @Test
  void an_unplugged_reader_is_named() {
    SmartCard card = bench.insert(chip());
    bench.slot.unplug();
    CardAnswer.Failed failed = assertInstanceOf(CardAnswer.Failed.class, card.transmit(SELECT));
    assertEquals(FaultCode.NOT_CONNECTED, failed.fault().code());
    assertFalse(bench.reader.health().ready());
  }

  @Test
  void a_card_that_falls_silent_costs_ten_seconds() {
    SmartCard card = bench.insert(chip());
    bench.slot.fault(new CardFault.Silent());
    long start = bench.time.nanos();
    CardAnswer.Failed failed = assertInstanceOf(CardAnswer.Failed.class, card.transmit(SELECT));
    assertEquals(FaultCode.NO_ANSWER, failed.fault().code());
    assertEquals(Duration.ofSeconds(10), Duration.ofNanos(bench.time.nanos() - start));
  }

  @Test
  void every_fault_of_the_board_ends_in_an_outcome() {
    FaultBoard board =
        CardBoard.of("smart-card-reader", bench.slot, Map.of("social", () -> chip()));
    for (String fault : board.names()) {
      board.happen("plug-in", "");
      board.happen("start-service", "");
      board.happen("heal", "");
      board.happen("lay-card", "social");
      if (bench.await() instanceof CardInsertion.Inserted(SmartCard card)) {
        board.happen(fault, argument(board.argument(fault)));
        SocialCardReading reading = social.read(card);
        boolean harmless = reading instanceof SocialCardReading.Read;
        assertEquals(
            Set.of("plug-in", "mute-card", "slow", "heal").contains(fault),
            harmless,
            () -> fault + ": " + reading);
      }
    }
    assertEquals(16, board.names().size());
  }

  private static String argument(String meaning) {
    if (meaning.isEmpty()) {
      return "";
    }
    return meaning.startsWith("one of") ? "social" : "3";
  }

  @Test
  void cancelled_is_not_timed_out() {
    CancelSignal cancel = new CancelSignal();
    cancel.request();
    assertEquals(
        new CardInsertion.Cancelled(), bench.reader.awaitCard(ReaderBench.PATIENCE, cancel));
  }
}
