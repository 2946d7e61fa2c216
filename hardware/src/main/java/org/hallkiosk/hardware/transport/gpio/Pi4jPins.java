package org.hallkiosk.hardware.transport.gpio;

import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/// Pins of a Pi4J context, which closes with them.
final class Pi4jPins implements GpioPins {
  private final Context context;
  private final AtomicBoolean closed = new AtomicBoolean();

  Pi4jPins(Context context) {
    this.context = context;
  }

  @Override
  public OutputPin output(int pin, boolean rest) throws IOException {
    DigitalOutput output =
        asked(
            () ->
                context.create(
                    DigitalOutput.newConfigBuilder(context)
                        .id("output-" + pin)
                        .address(pin)
                        .initial(DigitalState.getState(rest))
                        .shutdown(DigitalState.getState(rest))
                        .build()));
    return new OutputPin() {
      @Override
      public void drive(boolean high) throws IOException {
        asked(() -> output.state(DigitalState.getState(high)));
      }

      @Override
      public boolean high() throws IOException {
        return asked(output::isHigh);
      }
    };
  }

  /// Without Pi4J's own debouncing: the driver's runs on its own clock.
  @Override
  public InputPin input(int pin) throws IOException {
    DigitalInput input =
        asked(
            () ->
                context.create(
                    DigitalInput.newConfigBuilder(context)
                        .id("input-" + pin)
                        .address(pin)
                        .debounce(0L)
                        .build()));
    return () -> asked(input::isHigh);
  }

  /// Pi4J and its native library throw unchecked exceptions of several families for what the chip
  /// refuses, such as a line that another process holds.
  private <T> T asked(Question<T> question) throws IOException {
    if (closed.get()) {
      throw new IOException("the GPIO chip is closed");
    }
    try {
      return question.answer();
    } catch (RuntimeException e) {
      throw new IOException("the GPIO chip refused: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      context.shutdown();
    }
  }

  private interface Question<T> {
    T answer();
  }
}
