package org.hallkiosk.kiosk.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/// From letters to characters: the readings of pinyin4j, turned round once. `ü` is written `v`, as
/// on every Chinese keyboard. Immutable.
public final class Pinyin {

  /// The unified ideographs that the source has readings for.
  private static final int FIRST = 0x4E00;

  private static final int LAST = 0x9FA5;

  private final NavigableMap<String, List<String>> bySyllable;

  /// Some hundred milliseconds.
  ///
  /// @param showable whether the screen's fonts have the character: none is offered that could not
  ///   be seen
  public Pinyin(IntPredicate showable) {
    Map<String, Set<Integer>> found = new HashMap<>();
    for (int point = FIRST; point <= LAST; point++) {
      if (showable.test(point)) {
        for (String syllable : syllables((char) point)) {
          found.computeIfAbsent(syllable, _ -> new LinkedHashSet<>()).add(point);
        }
      }
    }
    Comparator<Integer> order = new CharacterOrder();
    bySyllable = new TreeMap<>();
    found.forEach(
        (syllable, points) ->
            bySyllable.put(
                syllable, points.stream().sorted(order).map(Character::toString).toList()));
  }

  private static Set<String> syllables(char character) {
    HanyuPinyinOutputFormat plain = new HanyuPinyinOutputFormat();
    plain.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    plain.setVCharType(HanyuPinyinVCharType.WITH_V);
    try {
      String[] readings = PinyinHelper.toHanyuPinyinStringArray(character, plain);
      return readings == null ? Set.of() : new LinkedHashSet<>(List.of(readings));
    } catch (BadHanyuPinyinOutputFormatCombination impossible) {
      throw new IllegalStateException("tone and letters were chosen to fit", impossible);
    }
  }

  /// The characters of that syllable, common ones first; then those of the longer syllables that
  /// begin so, syllable by syllable.
  ///
  /// @param letters small letters `a` to `z`
  public List<String> candidates(String letters) {
    if (letters.isEmpty()) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    bySyllable.subMap(letters, true, letters + Character.MAX_VALUE, false).values().stream()
        .forEach(found::addAll);
    return found.stream().distinct().toList();
  }

  /// Whether more letters could lead anywhere.
  public boolean begins(String letters) {
    String next = bySyllable.ceilingKey(letters);
    return next != null && next.startsWith(letters);
  }
}
