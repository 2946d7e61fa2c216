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

/// Foreigners' cards of 2017 and 2023, and permits of residents of Hong Kong, Macao and Taiwan.
/// Their fields stand at the offsets that the rules for machine-read content print.
class ACardOfAnotherKindTest {

  private static CardReading read(byte[] text) {
    ScriptedLink link = new ScriptedLink().reply(Wire.FOUND).reply(Wire.SELECTED);
    link.reply(Wire.base(text));
    try (SamReader reader = new SamReader(() -> link, link)) {
      return reader.read(Duration.ofSeconds(1), new CancelSignal());
    }
  }

  private static <C extends IdCard> C card(Class<C> kind, byte[] text) {
    return assertInstanceOf(
        kind, assertInstanceOf(CardReading.Read.class, read(text), text::toString).card());
  }

  private static String refusal(byte[] text) {
    CardReading.Rejected rejected = assertInstanceOf(CardReading.Rejected.class, read(text));
    assertEquals(Reason.UNREADABLE, rejected.reason());
    return rejected.detail();
  }

  @Test
  void an_old_foreigner_s_card_is_read_whole() {
    IdCard.OldForeigner card = card(IdCard.OldForeigner.class, Wire.oldForeigner());
    assertEquals("示例安", card.name());
    assertEquals(Optional.of("SAMPLE, ANDREW EXAMPLE"), card.names().latin());
    assertEquals("CAN110081110311", card.number());
    assertEquals("1", card.sexCode());
    assertEquals("CAN", card.nationality());
    assertEquals(LocalDate.of(1981, 11, 3), card.birth());
    assertEquals(LocalDate.of(2018, 6, 1), card.validFrom());
    assertEquals(Optional.of(LocalDate.of(2028, 5, 31)), card.validUntil());
    assertEquals("01", card.version());
    assertEquals("1500", card.issuerCode());
    assertEquals(1024, card.photo().length);
  }

  @Test
  void a_star_card_is_read_whole_with_the_latin_name_from_both_its_places() {
    IdCard.Star card = card(IdCard.Star.class, Wire.star());
    assertEquals("样本娜", card.name());
    assertEquals(
        Optional.of("SAMPLE-EXAMPLE, ANNA MARIA JOSEPHINE CHARLOTTE"), card.names().latin());
    assertEquals("911124198506200025", card.number());
    assertEquals("2", card.sexCode());
    assertEquals("03", card.renewals());
    assertEquals("CAN", card.nationality());
    assertEquals(LocalDate.of(1985, 6, 20), card.birth());
    assertEquals(LocalDate.of(2023, 12, 1), card.validFrom());
    assertEquals(Optional.of(LocalDate.of(2033, 11, 30)), card.validUntil());
  }

  @Test
  void a_residence_permit_is_read_whole() {
    IdCard.Residence card = card(IdCard.Residence.class, Wire.residence());
    assertEquals("陈示例", card.name());
    assertEquals("810000199001010019", card.number());
    assertEquals("示例市城东区样板路21号", card.address());
    assertEquals("示例市公安局城东分局", card.issuer());
    assertEquals("H00000000", card.permitNumber());
    assertEquals("02", card.issueCount());
    assertEquals(LocalDate.of(1990, 1, 1), card.birth());
    assertEquals(LocalDate.of(2018, 9, 1), card.validFrom());
    assertEquals(Optional.of(LocalDate.of(2023, 9, 1)), card.validUntil());
  }

  @Test
  void a_foreigner_without_a_chinese_name_goes_by_the_latin_one() {
    byte[] text = Wire.changed(Wire.oldForeigner(), 158, "   ");
    assertEquals("SAMPLE, ANDREW EXAMPLE", card(IdCard.OldForeigner.class, text).name());
  }

  @Test
  void a_foreigner_without_any_name_is_unreadable() {
    byte[] text = Wire.changed(Wire.oldForeigner(), 158, "   ");
    assertEquals("the name is blank", refusal(Wire.changed(text, 0, " ".repeat(60))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "911124198506200024",
        "91112419850620002X",
        "11010519491231002X",
        "810000199001010019",
        "91112419850620002 "
      })
  void a_star_card_s_number_begins_with_9_and_passes_its_check(String number) {
    assertEquals("the number fails its check", refusal(Wire.changed(Wire.star(), 122, number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"can110081110311", "CA1110081110311", "CAN11008111031X", "CAN11008111031 "})
  void an_old_foreigner_s_number_is_three_letters_and_twelve_digits(String number) {
    assertEquals(
        "the number fails its check", refusal(Wire.changed(Wire.oldForeigner(), 122, number)));
  }

  @Test
  void a_permit_s_number_passes_its_check() {
    assertEquals(
        "the number fails its check",
        refusal(Wire.changed(Wire.residence(), 122, "810000199001010018")));
  }

  @ParameterizedTest
  @CsvSource({"152, CA1, the nationality", "220, 19811303, the date of birth", "120, M, the sex"})
  void a_broken_field_of_an_old_foreigner_s_card_is_named(int offset, String text, String field) {
    assertEquals(
        field, refusal(Wire.changed(Wire.oldForeigner(), offset, text)).replaceAll(" is .*", ""));
  }

  @Test
  void a_permit_without_permit_number_and_count_is_a_fine_permit() {
    byte[] text = Wire.changed(Wire.residence(), 220, " ".repeat(11));
    assertEquals("", card(IdCard.Residence.class, text).permitNumber());
  }

  @Test
  void a_flag_decides_and_not_the_look_of_the_number() {
    assertEquals(
        "the ethnic group is no code of its list",
        refusal(Wire.changed(Wire.residence(), 248, " ")));
  }

  @Test
  void no_kind_tells_of_the_person() {
    for (byte[] text : new byte[][] {Wire.oldForeigner(), Wire.star(), Wire.residence()}) {
      String told = read(text).toString();
      assertFalse(told.matches(".*(示例|样本|SAMPLE|1990|1985|1981|CAN).*"), told);
    }
  }
}
