package org.hallkiosk.kiosk.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

  private static final IdNumber NUMBER = new IdNumber("11010519491231002X");

  @ParameterizedTest
  @CsvSource({
    "王, *",
    "王明, *明",
    "王小明, 王*明",
    "欧阳小明, 欧**明",
    "阿卜杜拉·买买提, 阿******提",
    "𠮷田, *田",
    "田𠮷, *𠮷",
    "张𬭩例, 张*例",
    "𠮷㛃𬎆, 𠮷*𬎆",
  })
  void the_default_keeps_the_first_and_the_last(String name, String masked) {
    assertEquals(masked, Masking.DEFAULT.name(name));
  }

  @ParameterizedTest
  @CsvSource({"张大友, *大友", "王明, *明", "王, *", "欧阳小明, **小明"})
  void a_hall_may_hide_the_family_name(String name, String masked) {
    assertEquals(masked, new Masking(0, 2, 3, 4).name(name));
  }

  @Test
  void a_variation_selector_belongs_to_its_character() {
    assertEquals("葛\uDB40\uDD00*例", Masking.DEFAULT.name("葛\uDB40\uDD00示例"));
    assertEquals("*葛\uDB40\uDD00", Masking.DEFAULT.name("示葛\uDB40\uDD00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"王", "王明", "王小明", "欧阳小明"})
  void at_least_one_character_is_always_hidden(String name) {
    assertFalse(new Masking(9, 9, 3, 4).name(name).equals(name));
    assertEquals(name.length(), new Masking(9, 9, 3, 4).name(name).length());
  }

  @Test
  void a_number_keeps_three_and_four() {
    assertEquals("110***********002X", Masking.DEFAULT.number(NUMBER));
  }

  @Test
  void a_number_is_never_shown_whole() {
    assertThrows(IllegalArgumentException.class, () -> new Masking(1, 1, 6, 5));
    assertEquals("******************", new Masking(1, 1, 0, 0).number(NUMBER));
  }

  @Test
  void a_mask_keeps_no_fewer_than_nothing() {
    assertThrows(IllegalArgumentException.class, () -> new Masking(-1, 1, 3, 4));
  }
}
