package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/// The pinyin of a character, without tones: all its readings, since only the word would tell
/// which. `lü` is both `lv` and `lu`, as people type it. Safe for several threads.
final class Readings {

  private final Map<Integer, List<String>> known = new ConcurrentHashMap<>();

  /// Small letters `a` to `z`; none for what is no Chinese character.
  List<String> of(int point) {
    return known.computeIfAbsent(point, Readings::lookUp);
  }

  private static List<String> lookUp(int point) {
    String[] spoken =
        Character.isBmpCodePoint(point)
            ? PinyinHelper.toHanyuPinyinStringArray((char) point)
            : null;
    if (spoken == null) {
      return List.of();
    }
    Set<String> readings = new LinkedHashSet<>();
    Arrays.stream(spoken).forEach(reading -> add(reading, readings));
    return List.copyOf(readings);
  }

  /// Drops the tone, and hums such as `ng`, which no word of a guide has.
  private static void add(String spoken, Set<String> readings) {
    String letters = spoken.replace("u:", "v").replaceAll("[^a-z]", "");
    if (letters.matches(".*[aeiouv].*")) {
      readings.add(letters);
      readings.add(letters.replace('v', 'u'));
    }
  }

  /// Every syllable that some character of the text may be.
  List<List<String>> of(int[] points) {
    List<List<String>> readings = new ArrayList<>(points.length);
    for (int point : points) {
      readings.add(of(point));
    }
    return readings;
  }
}
