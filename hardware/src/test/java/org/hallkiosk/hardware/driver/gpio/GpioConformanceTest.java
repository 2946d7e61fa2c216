package org.hallkiosk.hardware.driver.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CabinetChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.simulator.gpio.SimulatedPins;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.gpio.GpioOpener;
import org.hallkiosk.hardware.transport.gpio.Pi4jOpener;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The GPIO driver does what every cabinet must, on a chip in memory and through Pi4J.
class GpioConformanceTest {
  static final Map<String, String> OPTIONS =
      Map.of(
          "lock.entry", "pin:17:hardware-timer",
          "motor.papers", "pin:21:hardware-timer",
          "light.id-card", "pin:18",
          "light.scanner", "pin:19:normally-closed:active-low",
          "outlet.receipt-printer", "pin:20:normally-closed",
          "sensor.presence", "pin:4",
          "sensor.exit-button", "pin:5:active-low");

  private final SimulatedPins chip = new SimulatedPins(54);
  private final AtomicReference<Optional<Context>> mock = new AtomicReference<>(Optional.empty());
  private volatile boolean somebody;

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return Conformance.of(
        subject("gpio in memory", chip, this::onChip, 1_000), CabinetChecks.checks());
  }

  @TestFactory
  Stream<DynamicTest> through_pi4j() {
    return Conformance.of(
        subject("gpio through pi4j", new Pi4jOpener(this::context), this::onMock, 20),
        CabinetChecks.checks());
  }

  private Context context() {
    Context context =
        Pi4J.newContextBuilder()
            .noAutoDetect()
            .disableShutdownHook()
            .add(MockDigitalInputProvider.newInstance(), MockDigitalOutputProvider.newInstance())
            .build();
    mock.set(Optional.of(context));
    return context;
  }

  private static Subject<Cabinet> subject(
      String name, GpioOpener pins, Predicate<Deed> hands, int reopenings) {
    GpioSettings settings = GpioSettings.of(OPTIONS);
    return new Subject<>(
        name,
        () -> new GpioCabinet(pins, settings, Ticker.SYSTEM, Waiter.SYSTEM),
        Optional.of(CabinetChecks.WAITING),
        hands::test,
        reopenings);
  }

  private boolean onChip(Deed deed) {
    switch (deed) {
      case UNPLUG -> chip.plug(false);
      case PLUG_IN -> chip.plug(true);
      case STEP_BEFORE -> chip.level(4, true);
      case STEP_AWAY -> chip.level(4, false);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Pi4J's mock cannot be unplugged; a pin that does not exist yet keeps its level for later.
  private boolean onMock(Deed deed) {
    somebody = deed == Deed.STEP_BEFORE;
    if (deed != Deed.STEP_BEFORE && deed != Deed.STEP_AWAY) {
      return false;
    }
    mock.get()
        .filter(context -> !context.isShutdown() && context.hasIO("input-4"))
        .map(context -> context.<MockDigitalInput>io("input-4"))
        .ifPresent(pin -> pin.mockState(DigitalState.getState(somebody)));
    return true;
  }
}
