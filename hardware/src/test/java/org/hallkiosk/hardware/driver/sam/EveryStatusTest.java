package org.hallkiosk.hardware.driver.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.WhoActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every SW3 of the protocol, at each of the four steps of a reading: what comes of it, and who has
/// to act.
class EveryStatusTest {

  private static final List<byte[]> GOOD =
      List.of(Wire.FOUND, Wire.SELECTED, Wire.base(Wire.card()));

  /// The status answers find, select, read base or read appended; `TECHNICIAN` follows a fault.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "90, GARBLED_ANSWER, goes on, GARBLED_ANSWER, GARBLED_ANSWER",
    "9F, goes on, GARBLED_ANSWER, GARBLED_ANSWER, GARBLED_ANSWER",
    "10, GARBLED_ANSWER, GARBLED_ANSWER, GARBLED_ANSWER, GARBLED_ANSWER",
    "11, GARBLED_ANSWER, GARBLED_ANSWER, GARBLED_ANSWER, GARBLED_ANSWER",
    "21, DEVICE_ERROR, DEVICE_ERROR, DEVICE_ERROR, DEVICE_ERROR",
    "23, NOT_AUTHORISED, NOT_AUTHORISED, NOT_AUTHORISED, NOT_AUTHORISED",
    "24, DEVICE_ERROR, DEVICE_ERROR, DEVICE_ERROR, DEVICE_ERROR",
    "31, NOT_GENUINE, NOT_GENUINE, NOT_GENUINE, NOT_GENUINE",
    "32, NOT_GENUINE, NOT_GENUINE, NOT_GENUINE, NOT_GENUINE",
    "33, NOT_GENUINE, NOT_GENUINE, NOT_GENUINE, NOT_GENUINE",
    "40, UNKNOWN_TYPE, UNKNOWN_TYPE, UNKNOWN_TYPE, UNKNOWN_TYPE",
    "41, lifted, lifted, lifted, lifted",
    "47, DEVICE_ERROR, DEVICE_ERROR, DEVICE_ERROR, DEVICE_ERROR",
    "60, NOT_AUTHORISED, NOT_AUTHORISED, NOT_AUTHORISED, NOT_AUTHORISED",
    "66, NOT_AUTHORISED, NOT_AUTHORISED, NOT_AUTHORISED, NOT_AUTHORISED",
    "80, no card, lifted, lifted, lifted",
    "81, lifted, lifted, lifted, lifted",
    "91, GARBLED_ANSWER, GARBLED_ANSWER, GARBLED_ANSWER, read"
  })
  void has_its_outcome_and_its_hands(
      String sw3, String find, String select, String base, String appended) {
    List<String> expected = List.of(find, select, base, appended);
    for (int step = 0; step < expected.size(); step++) {
      check(Integer.parseInt(sw3, 16), step, expected.get(step));
    }
  }

  private static void check(int sw3, int step, String expected) {
    ScriptedLink link = new ScriptedLink();
    GOOD.subList(0, step).forEach(link::reply);
    Stream.generate(() -> Wire.status(sw3)).limit(3).forEach(link::reply);
    try (SamReader reader = new SamReader(() -> link, link)) {
      CardReading reading =
          reader.read(
              CardRequest.with(CardExtra.NEWEST_ADDRESS), Duration.ZERO, new CancelSignal());
      if (!expected.equals("goes on")) {
        assertEquals(expected, Told.of(reading));
        assertEquals(hands(expected), reading.whoActs());
      }
    }
  }

  private static Optional<WhoActs> hands(String expected) {
    return switch (expected) {
      case "read", "no card" -> Optional.empty();
      case "lifted", "NOT_GENUINE", "UNKNOWN_TYPE" -> Optional.of(WhoActs.CITIZEN);
      default -> Optional.of(WhoActs.TECHNICIAN);
    };
  }

  @Test
  void the_list_above_is_the_whole_list() throws NoSuchMethodException {
    CsvSource rows =
        EveryStatusTest.class
            .getDeclaredMethod(
                "has_its_outcome_and_its_hands",
                String.class,
                String.class,
                String.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class);
    assertEquals(
        Arrays.stream(SamStatus.values()).map(SamStatus::sentence).sorted().toList(),
        Arrays.stream(rows.value())
            .map(row -> SamStatus.of(Integer.parseInt(row.substring(0, 2), 16)))
            .map(status -> status.orElseThrow().sentence())
            .sorted()
            .toList());
  }
}
