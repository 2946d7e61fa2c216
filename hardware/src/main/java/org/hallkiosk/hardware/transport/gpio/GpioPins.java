package org.hallkiosk.hardware.transport.gpio;

import java.io.IOException;

/// The pins of one board. From any thread. Inputs are asked and tell nothing by themselves:
/// contacts bounce for longer than a look takes, so that an edge alone means nothing.
public interface GpioPins extends AutoCloseable {
  /// Takes a pin as an output.
  ///
  /// @param rest the level that it begins with, and is left with on closing
  OutputPin output(int pin, boolean rest) throws IOException;

  /// Takes a pin as an input.
  InputPin input(int pin) throws IOException;

  /// Idempotent. Leaves every output at its rest.
  @Override
  void close();

  /// A pin that is driven.
  interface OutputPin {
    void drive(boolean high) throws IOException;

    /// The level that it is driven to.
    boolean high() throws IOException;
  }

  /// A pin that is felt.
  interface InputPin {
    boolean high() throws IOException;
  }
}
