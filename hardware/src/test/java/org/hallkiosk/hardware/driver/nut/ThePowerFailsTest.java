package org.hallkiosk.hardware.driver.nut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PowerReading;
import org.hallkiosk.hardware.device.PowerState;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.nut.NutFault;
import org.hallkiosk.hardware.simulator.nut.SimulatedUps;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The mains go and come, the battery ends, and NUT has troubles of its own.
@Timeout(60)
class ThePowerFailsTest {
  private final SimulatedUps ups = new SimulatedUps("kiosk");
  private final SimulatedLine line =
      new SimulatedLine("sim:power", LineSpeed.UNPACED, new RealTime(), ups);
  private final AtomicLong paused = new AtomicLong();
  private final NutPower power = power(Map.of());

  /// Pausing between two looks takes no time here, and is counted.
  private NutPower power(Map<String, String> options) {
    Ticker clock = () -> System.nanoTime() + paused.get();
    return new NutPower(
        line, NutSettings.of(options), clock, pause -> paused.addAndGet(pause.toNanos()));
  }

  @AfterEach
  void close() {
    power.close();
  }

  private PowerReading change() {
    return power.awaitChange(Duration.ofSeconds(30), new CancelSignal());
  }

  private PowerState known(PowerReading reading) {
    return assertInstanceOf(PowerReading.Known.class, reading, reading::toString).state();
  }

  private static FaultCode fault(PowerReading reading) {
    return assertInstanceOf(PowerReading.Failed.class, reading, reading::toString).fault().code();
  }

  @Test
  void the_present_state_is_told_first_and_then_only_its_changes() {
    assertEquals(
        new PowerState(
            true,
            false,
            false,
            false,
            OptionalInt.of(100),
            Optional.of(Duration.ofMinutes(29)),
            OptionalInt.of(23)),
        known(change()));
    ups.variable("battery.charge", "99");
    assertEquals(new PowerReading.Unchanged(), change());
    ups.mains(false);
    assertFalse(known(change()).onMains());
    ups.flag("LB", true);
    assertTrue(known(change()).batteryLow());
    ups.mains(true);
    ups.flag("LB", false);
    assertTrue(known(change()).onMains());
  }

  @Test
  void on_battery_the_supply_is_ready_and_warns() {
    ups.mains(false);
    Health health = power.check();
    assertTrue(health.ready());
    assertEquals(FaultCode.ON_BATTERY, health.warnings().getFirst().code());
    ups.mains(true);
    assertEquals(Health.READY, power.check());
  }

  @Test
  void the_order_to_shut_down_means_that_the_battery_ends() {
    ups.flag("FSD", true);
    assertTrue(known(power.read()).batteryLow());
  }

  @Test
  void figures_that_are_none_are_left_out() {
    ups.variable("battery.charge", "n/a");
    ups.variable("battery.runtime", "-1");
    ups.variable("ups.load", "1e99");
    PowerState state = known(power.read());
    assertEquals(OptionalInt.empty(), state.chargePercent());
    assertEquals(Optional.empty(), state.runtime());
    assertEquals(OptionalInt.empty(), state.loadPercent());
    ups.flag("OL", false);
    assertEquals(FaultCode.DEVICE_ERROR, fault(power.read()));
  }

  @ParameterizedTest
  @CsvSource({
    "DRIVER_GONE, SERVICE_DOWN",
    "DATA_STALE, NO_ANSWER",
    "UNKNOWN_UPS, NOT_CONNECTED",
    "ACCESS_DENIED, NOT_AUTHORISED",
    "NEW_ERROR, DEVICE_ERROR",
    "ENDLESS_LINE, GARBLED_ANSWER",
    "ENDLESS_LIST, GARBLED_ANSWER",
    "OTHER_PROTOCOL, GARBLED_ANSWER",
  })
  void every_trouble_of_the_server_has_its_fault_and_ends_when_it_is_mended(
      NutFault trouble, FaultCode code) {
    ups.fault(trouble);
    assertEquals(code, fault(power.read()));
    ups.clearFault();
    known(power.read());
    ups.fault(trouble);
    assertEquals(code, fault(power.read()), "on an old connection");
    ups.clearFault();
    known(power.read());
  }

  @Test
  void a_server_that_is_away_is_a_service_that_is_down() {
    line.unplug();
    assertEquals(FaultCode.SERVICE_DOWN, fault(power.read()));
    line.plugIn();
    known(power.read());
  }

  @Test
  void a_connection_that_the_server_dropped_is_replaced_without_a_word() {
    known(power.read());
    line.unplug();
    line.plugIn();
    known(power.read());
  }

  @Test
  void a_stalled_server_is_a_stalled_write() {
    line.faults().stall(true);
    assertEquals(FaultCode.STALLED_WRITE, fault(power.read()));
  }

  @Test
  void a_silent_server_is_given_up_in_time() {
    AtomicLong now = new AtomicLong();
    NutPower impatient = new NutPower(() -> new Silent(now), NutSettings.USUAL, now::get, _ -> {});
    assertEquals(FaultCode.NO_ANSWER, fault(impatient.read()));
    assertEquals(NutSettings.USUAL.answer(), Duration.ofNanos(now.get()));
  }

  @Test
  void a_password_is_given_where_one_is_wanted_and_told_to_nobody() {
    ups.lock("geheim");
    assertEquals(FaultCode.NOT_AUTHORISED, fault(power.read()));
    Map<String, String> login = new HashMap<>(Map.of("username", "kiosk", "password", "geheim"));
    try (NutPower allowed = power(login)) {
      known(allowed.read());
    }
    assertFalse(NutSettings.of(login).toString().contains("geheim"));
  }

  @Test
  void the_right_one_of_several_supplies_is_asked() {
    try (NutPower named = power(Map.of("ups", "kiosk"));
        NutPower stranger = power(Map.of("ups", "other"))) {
      known(named.read());
      assertEquals(FaultCode.NOT_CONNECTED, fault(stranger.read()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ups=a b", "poll-ms=0", "poll-ms=soon", "username=x", "colour=red"})
  void nonsense_in_the_device_list_is_told(String option) {
    String[] pair = option.split("=", 2);
    assertThrows(IllegalArgumentException.class, () -> NutSettings.of(Map.of(pair[0], pair[1])));
  }

  /// Takes everything and says nothing.
  private record Silent(AtomicLong now) implements ByteLink {
    @Override
    public int read(byte[] into, Duration patience) throws IOException {
      now.addAndGet(patience.toNanos());
      return 0;
    }

    @Override
    public void write(byte[] bytes, Duration patience) {}

    @Override
    public void close() {}
  }
}
