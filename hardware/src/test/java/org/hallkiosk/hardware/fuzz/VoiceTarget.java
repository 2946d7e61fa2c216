package org.hallkiosk.hardware.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hallkiosk.hardware.driver.speech.EspeakSettings;
import org.hallkiosk.hardware.driver.speech.EspeakVoice;

/// The sound that a speech program writes.
public final class VoiceTarget {
  private VoiceTarget() {}

  static List<byte[]> seeds() {
    String header = "52 49 46 46 FF FF FF 7F 57 41 56 45 66 6D 74 20 10 00 00 00 01 00 01 00 ";
    String rate = "22 56 00 00 44 AC 00 00 02 00 10 00 ";
    return List.of(
        FuzzedLink.hex(header + rate + "64 61 74 61 FF FF FF 7F 01 00 02 00 03"),
        FuzzedLink.hex(
            header + rate + "4C 49 53 54 02 00 00 00 01 02 64 61 74 61 02 00 00 00 01 00"));
  }

  public static void fuzzerTestOneInput(byte[] data) {
    var _ =
        new EspeakVoice((_, _, _, _, _) -> data, EspeakSettings.of(Map.of()))
            .speak("示例", Locale.CHINESE, () -> false);
  }
}
