package org.hallkiosk.hardware.driver.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.Motor;
import org.hallkiosk.hardware.device.Sensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The device list names a mouth, none, or nonsense.
class TheMouthIsMistypedTest {
  @Test
  void a_sound_list_is_read() {
    assertEquals(Optional.empty(), MouthSettings.of(Map.of("tray", "tray-1")));
    assertEquals(
        Optional.of(new MouthSettings(Sensor.FORMS, new Motor("forms"), Duration.ofMillis(2500))),
        MouthSettings.of(Map.of("mouth", "forms", "mouth-pulse-ms", "2500")));
  }

  @ParameterizedTest
  @CsvSource({
    "presence, 1500, mouth: write papers or forms instead of presence",
    "papers, 499, mouth-pulse-ms: 499 is no number from 500 to 8000",
    "papers, 8001, mouth-pulse-ms: 8001 is no number from 500 to 8000",
    "papers, soon, mouth-pulse-ms: soon is no number from 500 to 8000",
    ", 1500, mouth-pulse-ms: there is no option mouth beside it",
  })
  void nonsense_is_told_in_one_sentence(String mouth, String pulse, String sentence) {
    Map<String, String> options = new HashMap<>(Map.of("mouth-pulse-ms", pulse));
    Optional.ofNullable(mouth).ifPresent(name -> options.put("mouth", name));
    IllegalArgumentException told =
        assertThrows(IllegalArgumentException.class, () -> MouthSettings.of(options));
    assertEquals(sentence, told.getMessage());
  }
}
