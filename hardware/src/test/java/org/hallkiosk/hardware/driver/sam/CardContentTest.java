package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardReading.Reason;
import org.hallkiosk.hardware.device.IdCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands on the chip, right and wrong.
class CardContentTest {

  private static final int NAME = 0;
  private static final int NUMBER = 122;
  private static final int TYPE_FLAG = 248;

  private static CardReading read(byte[] text) {
    ScriptedLink link = new ScriptedLink().reply(Wire.FOUND).reply(Wire.SELECTED);
    link.reply(Wire.base(text));
    try (SamReader reader = new SamReader(() -> link, link)) {
      return reader.read(Duration.ofSeconds(1), new CancelSignal());
    }
  }

  private static IdCard.Domestic card(byte[] text) {
    return assertInstanceOf(
        IdCard.Domestic.class, assertInstanceOf(CardReading.Read.class, read(text)).card());
  }

  private static Reason rejected(byte[] text) {
    return assertInstanceOf(CardReading.Rejected.class, read(text)).reason();
  }

  @Test
  void a_domestic_card_is_read_whole() {
    IdCard.Domestic card = card(Wire.card());
    assertEquals("李明", card.name());
    assertEquals("2", card.sexCode());
    assertEquals("01", card.ethnicGroupCode());
    assertEquals(LocalDate.of(1949, 12, 31), card.birth());
    assertEquals("北京市朝阳区幸福路1号院", card.address());
    assertEquals("11010519491231002X", card.number());
    assertEquals("北京市公安局朝阳分局", card.issuer());
    assertEquals(LocalDate.of(2015, 6, 1), card.validFrom());
    assertEquals(Optional.of(LocalDate.of(2035, 6, 1)), card.validUntil());
    assertEquals(1024, card.photo().length);
  }

  @Test
  void a_card_for_life_has_no_last_day() {
    assertEquals(Optional.empty(), card(Wire.card(204, "长期      ")).validUntil());
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷野", "买买提·吐尔逊", "王𬎆𫞩", "欧阳一二三四五六七八九十甲乙丙"})
  void a_rare_or_long_name_is_read_exactly(String name) {
    assertEquals(name, card(Wire.card(NAME, name)).name());
  }

  @Test
  void half_a_surrogate_pair_is_unreadable_not_replaced() {
    assertEquals(Reason.UNREADABLE, rejected(halfPair()));
  }

  private static byte[] halfPair() {
    byte[] text = Wire.card();
    text[0] = 0x42;
    text[1] = (byte) 0xD8;
    return text;
  }

  @ParameterizedTest
  @ValueSource(strings = {"440524188001010014", "810000199001010019", "830000199001010012"})
  void a_number_that_passes_its_check_is_accepted(String number) {
    assertEquals(number, card(Wire.card(NUMBER, number)).number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105194912310021",
        "11010519491231002x",
        "110105194912310   ",
        "１１０１０５１９４９１２３１００２Ｘ",
        "11010519491231003X",
        "                  "
      })
  void a_number_that_fails_its_check_is_unreadable(String number) {
    assertEquals(Reason.UNREADABLE, rejected(Wire.card(NUMBER, number)));
  }

  @ParameterizedTest
  @CsvSource({
    "36, 19490229",
    "36, 19491301",
    "36, '1949123 '",
    "36, 00000000",
    "188, 20150631",
    "204, 20350000",
    "204, 永久有效",
    "30, 5",
    "30, X",
    "32, 00",
    "32, 57",
    "32, 99"
  })
  void an_impossible_date_or_code_is_unreadable(int offset, String field) {
    assertEquals(Reason.UNREADABLE, rejected(Wire.card(offset, field)));
  }

  @Test
  void a_blank_name_is_unreadable() {
    assertEquals(Reason.UNREADABLE, rejected(Wire.card(NAME, "  ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "i", "Z", "9"})
  void a_kind_of_card_that_nobody_knows_is_of_unknown_type(String flag) {
    assertEquals(Reason.UNKNOWN_TYPE, rejected(Wire.card(TYPE_FLAG, flag)));
  }

  @Test
  void zero_in_the_type_flag_is_as_good_as_blank() {
    assertEquals("李明", card(Wire.card(TYPE_FLAG, "\0")).name());
  }

  @Test
  void no_outcome_prints_the_person() {
    CardReading bad = read(Wire.card(NUMBER, "110105194912310021"));
    assertFalse(bad.toString().contains("110105"));
    assertFalse(read(Wire.card()).toString().contains("李明"));
  }
}
