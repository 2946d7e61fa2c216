package org.hallkiosk.hardware.smartcard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.hallkiosk.hardware.card.Tlv;
import org.hallkiosk.hardware.card.passport.PassportKey;
import org.hallkiosk.hardware.card.passport.PassportReader;
import org.hallkiosk.hardware.card.passport.PassportReading;
import org.hallkiosk.hardware.card.service.ServiceCardReader;
import org.hallkiosk.hardware.card.service.ServiceCardReading;
import org.hallkiosk.hardware.card.social.SocialCardReader;
import org.hallkiosk.hardware.card.social.SocialCardReading;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.SmartCard;
import org.junit.jupiter.api.Test;

/// Cards that answer anything. Seeds are fixed, so that what fails once fails always.
class RandomCardBytesTest {
  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  @Test
  void objects_of_all_forms_are_found() {
    List<Tlv> objects =
        Tlv.all(hex("0001" + "02AABB" + "FF" + "5F1F01CC" + "7F6181020101" + "4E820001DD"))
            .orElseThrow();
    assertEquals(List.of(0x01, 0x5F1F, 0x7F61, 0x4E), objects.stream().map(Tlv::tag).toList());
    assertArrayEquals(hex("AABB"), Tlv.find(objects, 0x01).orElseThrow());
    assertArrayEquals(hex("DD"), Tlv.find(objects, 0x4E).orElseThrow());
    assertEquals(Optional.empty(), Tlv.find(objects, 0x02));
  }

  @Test
  void lengths_that_lie_are_refused() {
    for (String lie :
        List.of(
            "01",
            "0102AA",
            "0181",
            "018180",
            "0182FFFF00",
            "0183FFFFFF00",
            "01847FFFFFFF00",
            "01FF",
            "0180AA0000",
            "5F",
            "5FFFFF01AA",
            "9F8080808001AA")) {
      assertEquals(Optional.empty(), Tlv.all(hex(lie)), lie);
    }
    assertFalse(Tlv.nests(hex("30030203AA")));
    assertTrue(Tlv.nests(hex("30030201AA")));
    assertFalse(Tlv.nests(deep(40)), "deeper than anything real");
  }

  private static byte[] deep(int levels) {
    byte[] object = {};
    for (int i = 0; i < levels; i++) {
      byte[] outer = new byte[object.length + 2];
      outer[0] = 0x30;
      outer[1] = (byte) object.length;
      System.arraycopy(object, 0, outer, 2, object.length);
      object = outer;
    }
    return object;
  }

  @Test
  void objects_are_never_larger_than_what_holds_them() {
    Random random = new Random(7816);
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes = bytes(random, 64);
      int total =
          Tlv.all(bytes).stream().flatMap(List::stream).mapToInt(it -> it.value().length).sum();
      assertTrue(total <= bytes.length);
      Tlv.nests(bytes);
    }
  }

  @Test
  void every_reader_comes_to_an_outcome() {
    Random random = new Random(9303);
    PassportReader passports = new PassportReader(List.of(), () -> Instant.EPOCH);
    PassportKey key =
        new PassportKey.PrintedLines("E0", LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1));
    SocialCardReader social = new SocialCardReader(SocialCardSettings.USUAL);
    for (int i = 0; i < 300; i++) {
      SmartCard card = answering(command -> anything(random, command));
      assertFalse(social.read(card) instanceof SocialCardReading.Read);
      assertFalse(new ServiceCardReader().number(card) instanceof ServiceCardReading.Read);
      assertFalse(passports.read(card, key) instanceof PassportReading.Read);
    }
  }

  /// Two gigabytes, which the library would have made room for at once.
  @Test
  void a_passport_file_that_claims_more_than_its_kind_can_have_gets_no_room() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    PassportReader passports = new PassportReader(List.of(), () -> Instant.EPOCH);
    PassportKey key =
        new PassportKey.PrintedLines("E0", LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1));
    for (String claim : List.of("31847FFFFFF000", "3183FFFFFF0000", "31823FFF000000")) {
      SmartCard card = answering(_ -> new CardAnswer.Answered(hex(claim), CardAnswer.Answered.OK));
      passports.read(card, key);
      long before = threads.getCurrentThreadAllocatedBytes();
      assertInstanceOf(PassportReading.Unreadable.class, passports.read(card, key), claim);
      long taken = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(taken < 1_000_000, claim + " took " + taken + " bytes");
    }
  }

  private static CardAnswer anything(Random random, byte[] command) {
    int status = random.nextInt(4) == 0 ? random.nextInt(0x6000, 0x9100) : CardAnswer.Answered.OK;
    return new CardAnswer.Answered(bytes(random, command[1] == (byte) 0xB0 ? 256 : 40), status);
  }

  private static byte[] bytes(Random random, int most) {
    byte[] bytes = new byte[random.nextInt(most)];
    random.nextBytes(bytes);
    if (bytes.length > 4 && random.nextBoolean()) {
      bytes[0] = new byte[] {0x30, 0x61, 0x75, 0x77, 0x09, 0x70}[random.nextInt(6)];
      bytes[1] = (byte) random.nextInt(bytes.length);
    }
    return bytes;
  }

  private static SmartCard answering(Function<byte[], CardAnswer> answers) {
    return new SmartCard() {
      @Override
      public byte[] atr() {
        return new byte[] {0x3B, 0x00};
      }

      @Override
      public CardAnswer transmit(byte[] command) {
        return answers.apply(command);
      }

      @Override
      public void close() {}
    };
  }
}
