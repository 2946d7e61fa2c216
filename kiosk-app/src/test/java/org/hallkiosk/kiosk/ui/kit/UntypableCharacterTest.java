package org.hallkiosk.kiosk.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Somebody cannot find the character of their name on the keyboard.
class UntypableCharacterTest {

  private static final IntPredicate SHOWABLE = new Brand(Path.of("../config/brand")).showable();
  private static final Pinyin PINYIN = new Pinyin(SHOWABLE);

  @Test
  void common_family_names_come_first() {
    assertEquals("张", PINYIN.candidates("zhang").getFirst());
    assertEquals("王", PINYIN.candidates("wang").getFirst());
    assertEquals("李", PINYIN.candidates("li").getFirst());
    assertEquals("吕", PINYIN.candidates("lv").getFirst());
  }

  @Test
  void a_whole_syllable_comes_before_longer_ones() {
    List<String> found = PINYIN.candidates("xi");
    assertTrue(found.indexOf("西") < found.indexOf("先"));
    assertTrue(found.contains("兄"));
  }

  @Test
  void half_a_syllable_offers_what_it_may_become() {
    assertTrue(PINYIN.candidates("zh").contains("张"));
    assertEquals(List.of(), PINYIN.candidates("zz"));
    assertEquals(List.of(), PINYIN.candidates(""));
  }

  @Test
  void every_character_of_the_national_standard_can_be_typed() {
    List<String> typed =
        Stream.iterate('a', letter -> letter <= 'z', letter -> (char) (letter + 1))
            .flatMap(letter -> PINYIN.candidates(String.valueOf(letter)).stream())
            .toList();
    List<String> missing = new ArrayList<>(standard());
    missing.removeAll(new java.util.HashSet<>(typed));
    assertEquals(List.of(), missing);
    assertTrue(typed.size() > 20_000, "only " + typed.size());
  }

  @Test
  void rare_characters_are_offered_after_common_ones() {
    List<String> found = PINYIN.candidates("xin");
    assertTrue(found.indexOf("新") < found.indexOf("馨"));
    assertTrue(found.indexOf("馨") < found.indexOf("鑫"));
    assertTrue(found.contains("昕"));
  }

  @Test
  void what_the_font_lacks_is_not_offered() {
    Pinyin few = new Pinyin(point -> point == '张' || point == '王');
    assertEquals(List.of("张"), few.candidates("zhang"));
    assertEquals(List.of("王"), few.candidates("w"));
  }

  /// Levels 1 and 2 of GB/T 2312.
  private static List<String> standard() {
    List<String> found = new ArrayList<>();
    for (int lead = 0xB0; lead <= 0xF7; lead++) {
      for (int trail = 0xA1; trail <= 0xFE; trail++) {
        byte[] bytes = {(byte) lead, (byte) trail};
        found.add(new String(bytes, Charset.forName("GB18030")));
      }
    }
    return found.stream()
        .filter(it -> it.codePointAt(0) >= 0x4E00 && it.codePointAt(0) <= 0x9FA5)
        .collect(Collectors.toList());
  }
}
