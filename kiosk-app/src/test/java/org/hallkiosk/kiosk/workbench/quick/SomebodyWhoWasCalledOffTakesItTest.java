package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.junit.jupiter.api.Test;

/// A reader that was called off took the phone's code on its way out, and nobody ever read it: the
/// citizen stood there, showing a code that was gone.
class SomebodyWhoWasCalledOffTakesItTest {

  @Test
  void it_lies_there_for_the_next() {
    Spot<String> spot = new Spot<>();
    CancelSignal calledOff = new CancelSignal();
    calledOff.request();
    spot.put("a code");
    assertEquals(Optional.empty(), spot.take(Duration.ofSeconds(60), calledOff));
    assertEquals(Optional.of("a code"), spot.take(Duration.ofSeconds(60), new CancelSignal()));
  }
}
