package org.hallkiosk.hardware.transport.audio;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A program that reads text and writes sound. Text goes in by standard input, never as an
/// argument: arguments are visible to every user of the machine.
@FunctionalInterface
public interface SoundProgram {

  /// Runs it to its end. Blocks up to `patience`; looks at `stop` at least every 100 ms.
  ///
  /// @param most a program that writes more bytes is ended
  /// @return what it wrote until then
  /// @throws IOException when there is no such program, it failed, wrote too much, took too long or
  ///   was stopped
  byte[] run(
      List<String> arguments, byte[] input, int most, Duration patience, BooleanSupplier stop)
      throws IOException;
}
