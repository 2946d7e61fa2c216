package org.hallkiosk.hardware.transport.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Opens pins through Pi4J: on a board through the kernel's character device, whose lines the
/// kernel itself lets go when this process dies.
public final class Pi4jOpener implements GpioOpener {
  private static final Pattern ADDRESS = Pattern.compile("gpio:(?<chip>gpiochip[0-9]{1,3})");
  private final Supplier<Context> context;

  /// @param context a fresh one at each call
  public Pi4jOpener(Supplier<Context> context) {
    this.context = context;
  }

  /// @param address such as `gpio:gpiochip0`
  /// @return empty for what is no such address
  public static Optional<GpioOpener> parse(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    return matcher.matches()
        ? Optional.of(new Pi4jOpener(() -> chip(matcher.group("chip"))))
        : Optional.empty();
  }

  /// No shutdown hook of Pi4J: the terminal closes its devices itself, in its order.
  private static Context chip(String name) {
    return Pi4J.newContextBuilder()
        .noAutoDetect()
        .disableShutdownHook()
        .setGpioChipName(name)
        .add(GpioDDigitalInputProvider.newInstance(), GpioDDigitalOutputProvider.newInstance())
        .build();
  }

  /// Pi4J throws unchecked, and links its native library only here: a machine without it has no
  /// pins.
  @Override
  public GpioPins open() throws IOException {
    try {
      return new Pi4jPins(context.get());
    } catch (RuntimeException | LinkageError e) {
      throw new IOException("cannot open the GPIO chip: " + e.getMessage(), e);
    }
  }
}
