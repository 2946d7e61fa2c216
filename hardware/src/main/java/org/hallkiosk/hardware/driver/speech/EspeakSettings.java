package org.hallkiosk.hardware.driver.speech;

import java.util.Map;

/// How espeak-ng speaks.
///
/// @param voices by language (ISO 639-1): espeak-ng's names. `cmn-latn-pinyin` reads letters within
///   Chinese as pinyin; `cmn` and `zh` would spell Chinese itself in English
/// @param wordsPerMinute 80 to 450; slower than usual, since people stand in a hall
/// @param respelling what is written otherwise before it is spoken
public record EspeakSettings(
    Map<String, String> voices, int wordsPerMinute, Respelling respelling) {

  private static final int SLOWEST = 80;
  private static final int FASTEST = 450;
  private static final int UNHURRIED = 150;

  public EspeakSettings {
    voices = Map.copyOf(voices);
    if (wordsPerMinute < SLOWEST || wordsPerMinute > FASTEST) {
      throw new IllegalArgumentException("a voice speaks 80 to 450 words a minute");
    }
  }

  /// From a device list: `speed` in words a minute, may be missing.
  ///
  /// @throws IllegalArgumentException in one sentence
  public static EspeakSettings of(Map<String, String> options) {
    try {
      int speed = Integer.parseInt(options.getOrDefault("speed", String.valueOf(UNHURRIED)));
      return new EspeakSettings(
          Map.of("zh", "cmn-latn-pinyin", "en", "en"), speed, Respelling.ofChinese());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("speed of a speaker is a number", e);
    }
  }
}
