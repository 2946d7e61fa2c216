package org.hallkiosk.kiosk.ui.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Common characters before rare ones: those of `common-characters.txt`, then the 3,755 of level 1
/// of GB/T 2312, then the 3,008 of level 2, then the others.
final class CharacterOrder implements Comparator<Integer> {

  /// Where the bytes of GB 18030 are those of GB/T 2312, lead byte `0xB0` to `0xD7` is level 1.
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final int LEVEL_1 = 0xB0;
  private static final int LEVEL_2 = 0xD8;
  private static final int AFTER_LEVEL_2 = 0xF8;
  private static final int LEAST_TRAIL = 0xA1;

  private final Map<Integer, Integer> places = common();

  @Override
  public int compare(Integer one, Integer two) {
    return Comparator.comparingInt(this::group)
        .thenComparingInt(point -> places.getOrDefault(point, 0))
        .thenComparingInt(CharacterOrder::code)
        .compare(one, two);
  }

  private int group(int point) {
    if (places.containsKey(point)) {
      return 0;
    }
    int code = code(point);
    int lead = code >> 8;
    boolean national = code <= 0xFFFF && (code & 0xFF) >= LEAST_TRAIL;
    if (national && lead >= LEVEL_1 && lead < LEVEL_2) {
      return 1;
    }
    return national && lead >= LEVEL_2 && lead < AFTER_LEVEL_2 ? 2 : 3;
  }

  private static int code(int point) {
    byte[] bytes = Character.toString(point).getBytes(GB18030);
    return bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0x10000 + point;
  }

  private static Map<Integer, Integer> common() {
    Map<Integer, Integer> places = new HashMap<>();
    try (BufferedReader lines = open()) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMapToInt(String::codePoints)
          .forEach(point -> places.putIfAbsent(point, places.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  private static BufferedReader open() {
    InputStream in = CharacterOrder.class.getResourceAsStream("common-characters.txt");
    if (in == null) {
      throw new IllegalStateException("common-characters.txt is missing beside its class");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
