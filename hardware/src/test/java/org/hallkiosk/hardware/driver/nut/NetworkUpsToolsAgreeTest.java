package org.hallkiosk.hardware.driver.nut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PowerReading;
import org.hallkiosk.hardware.device.PowerState;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The driver against Network UPS Tools themselves.
@Timeout(180)
class NetworkUpsToolsAgreeTest {
  private static final Duration HANG = Duration.ofSeconds(60);

  private static NutPower power(NutDaemons daemons, String ups) {
    return new NutPower(
        daemons.address(),
        new NutSettings(
            Optional.of(ups), Optional.empty(), Duration.ofMillis(200), Duration.ofSeconds(4)),
        Ticker.SYSTEM,
        Waiter.SYSTEM);
  }

  private static boolean comes(NutPower power, Predicate<PowerReading> wanted)
      throws InterruptedException {
    return Patience.until(HANG, () -> wanted.test(power.read()));
  }

  private static boolean is(PowerReading reading, FaultCode code) {
    return reading instanceof PowerReading.Failed(var fault) && fault.code() == code;
  }

  @Test
  void the_state_is_read_and_follows_the_supply() throws Exception {
    try (NutDaemons daemons = NutDaemons.start();
        NutPower power = power(daemons, "kiosk")) {
      PowerState well =
          new PowerState(
              true,
              false,
              false,
              false,
              OptionalInt.of(87),
              Optional.of(Duration.ofSeconds(1700)),
              OptionalInt.of(20));
      assertTrue(comes(power, new PowerReading.Known(well)::equals), () -> "" + power.read());
      daemons.status("OB LB RB OVER");
      assertTrue(comes(power, it -> it instanceof PowerReading.Known(var s) && s.batteryLow()));
      assertEquals(4, power.check().warnings().size());
    }
  }

  @Test
  void an_unknown_supply_and_a_dead_driver_are_told_apart() throws Exception {
    try (NutDaemons daemons = NutDaemons.start();
        NutPower power = power(daemons, "kiosk");
        NutPower stranger = power(daemons, "stranger")) {
      assertTrue(comes(power, PowerReading.Known.class::isInstance));
      assertTrue(comes(stranger, it -> is(it, FaultCode.NOT_CONNECTED)));
      daemons.endDriver();
      assertTrue(comes(power, it -> is(it, FaultCode.SERVICE_DOWN)));
      daemons.stopServing();
      assertTrue(is(power.read(), FaultCode.SERVICE_DOWN));
    }
  }
}
