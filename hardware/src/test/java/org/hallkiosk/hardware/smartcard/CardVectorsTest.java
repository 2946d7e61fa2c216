package org.hallkiosk.hardware.smartcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.card.social.SocialCard;
import org.hallkiosk.hardware.card.social.SocialCardReader;
import org.hallkiosk.hardware.card.social.SocialCardReading;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.pcsc.CardProtocol;
import org.junit.jupiter.api.Test;

/// Literal commands and answers: ISO/IEC 7816-3 and 7816-4, and the social security card of the
/// project's device facts.
class CardVectorsTest {
  private static final String SELECT_SOCIAL = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF";

  private static CardAnswer told(ScriptedChip chip, String command) {
    return chip.card().transmit(HexFormat.of().parseHex(command));
  }

  private static void assertAnswered(String data, int status, CardAnswer answer) {
    CardAnswer.Answered answered = assertInstanceOf(CardAnswer.Answered.class, answer);
    assertEquals(data, HexFormat.of().withUpperCase().formatHex(answered.data()));
    assertEquals(status, answered.status());
  }

  @Test
  void more_is_fetched_until_all_is_there() {
    ScriptedChip chip = new ScriptedChip(CardProtocol.T0, "6103", "01026101", "039000");
    assertAnswered("010203", 0x9000, told(chip, "00A4040002A000"));
    assertEquals(List.of("00A4040002A000", "00C0000003", "00C0000001"), chip.heard());
  }

  @Test
  void another_length_is_asked_again() {
    ScriptedChip chip = new ScriptedChip(CardProtocol.T0, "6C04", "010203049000");
    assertAnswered("01020304", 0x9000, told(chip, "00B2010400"));
    assertEquals(List.of("00B2010400", "00B2010404"), chip.heard());
  }

  @Test
  void a_length_that_never_suits_ends() {
    ScriptedChip chip = new ScriptedChip(CardProtocol.T0, "6C04", "6C05");
    assertAnswered("", 0x6C05, told(chip, "00B2010400"));
  }

  @Test
  void byte_by_byte_no_command_expects_an_answer_beside_its_data() {
    ScriptedChip chip = new ScriptedChip(CardProtocol.T0, "6102", "AABB9000");
    assertAnswered("AABB", 0x9000, told(chip, "00880001020102" + "00"));
    assertEquals(List.of("00880001020102", "00C0000002"), chip.heard());
  }

  @Test
  void in_blocks_a_command_goes_as_it_is() {
    ScriptedChip chip = new ScriptedChip(CardProtocol.BLOCKS, "AABB9000");
    assertAnswered("AABB", 0x9000, told(chip, "0088000102010200"));
    assertEquals(List.of("0088000102010200"), chip.heard());
  }

  @Test
  void an_extended_command_is_asked_again_with_an_extended_length() {
    ScriptedChip chip = new ScriptedChip(CardProtocol.BLOCKS, "6C10", "9000");
    assertAnswered("", 0x9000, told(chip, "00B00000000000"));
    assertEquals(List.of("00B00000000000", "00B00000000010"), chip.heard());
  }

  @Test
  void a_chained_class_is_not_carried_into_fetching() {
    ScriptedChip chip = new ScriptedChip(CardProtocol.BLOCKS, "6101", "AA9000");
    told(chip, "1086000001AA");
    assertEquals(List.of("1086000001AA", "00C0000001"), chip.heard());
  }

  @Test
  void endless_more_and_answers_without_a_status_are_garbled() {
    String[] endless = new String[400];
    Arrays.fill(endless, "0161FF");
    assertGarbled(told(new ScriptedChip(CardProtocol.T0, endless), "00B2010400"));
    assertGarbled(told(new ScriptedChip(CardProtocol.T0, "90"), "00B2010400"));
    assertGarbled(told(new ScriptedChip(CardProtocol.T0, ""), "00B2010400"));
  }

  private static void assertGarbled(CardAnswer answer) {
    Fault fault = assertInstanceOf(CardAnswer.Failed.class, answer).fault();
    assertEquals(FaultCode.GARBLED_ANSWER, fault.code());
  }

  @Test
  void what_is_no_command_is_a_mistake_of_ours() {
    for (String broken :
        List.of("", "00A404", "00A4040005AA", "00A404000000", "00A4040001AA0000")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> told(new ScriptedChip(CardProtocol.T0), broken),
          broken);
    }
  }

  @Test
  void a_third_generation_card_is_read_by_tag() {
    ScriptedChip chip =
        new ScriptedChip(
            CardProtocol.BLOCKS,
            "6F009000",
            "9000",
            "0704413132339000",
            "0304332E30309000",
            "6A83",
            "9000",
            "08123131303130353139343931323331303032589000",
            "0904C0EED1F99000",
            "4E02B1BE9000",
            "0A01319000",
            "0B01019000",
            "0C031101059000",
            "0D04194912319000",
            "6A83");
    SocialCard card = read(chip, SocialCardSettings.USUAL);
    assertEquals("A123", card.cardNumber());
    assertEquals("11010519491231002X", card.socialSecurityNumber());
    assertEquals("李样本", card.name());
    assertEquals(Optional.of("3.00"), card.specification());
    assertEquals(Optional.of(1), card.sex());
    assertEquals(Optional.of(1), card.ethnicGroup());
    assertEquals(Optional.of("110105"), card.birthplace());
    assertEquals(Optional.of(LocalDate.of(1949, 12, 31)), card.birth());
    assertEquals(
        List.of(
            SELECT_SOCIAL,
            "00A4020002EF05",
            "00B2010400",
            "00B2020400",
            "00B2030400",
            "00A4020002EF06"),
        chip.heard().subList(0, 6));
  }

  @Test
  void p1_of_the_other_kind_is_tried_and_the_pin_goes_first_where_a_place_wants_it() {
    ScriptedChip chip = new ScriptedChip(CardProtocol.BLOCKS, "9000", "9000", "6A86", "9000");
    new SocialCardReader(SocialCardSettings.of(Map.of("social-verify", "888888")))
        .read(chip.card());
    assertEquals(
        List.of(SELECT_SOCIAL, "0020000003888888", "00A4020002EF05", "00A4000002EF05"),
        chip.heard().subList(0, 4));
  }

  @Test
  void settings_that_make_no_sense_are_named() {
    for (Map<String, String> options :
        List.of(
            Map.of("social-verify", "8"),
            Map.of("social-verify", ""),
            Map.of("social-select", "03"),
            Map.of("social-select", "0200"))) {
      assertThrows(IllegalArgumentException.class, () -> SocialCardSettings.of(options));
    }
  }

  private static SocialCard read(ScriptedChip chip, SocialCardSettings settings) {
    SocialCardReading reading = new SocialCardReader(settings).read(chip.card());
    return assertInstanceOf(SocialCardReading.Read.class, reading, reading::toString).card();
  }
}
