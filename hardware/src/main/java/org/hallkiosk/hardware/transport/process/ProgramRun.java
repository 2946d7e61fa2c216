package org.hallkiosk.hardware.transport.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// One run of a program. One thread listens; [#close] may come from any thread and ends a waiting
/// call.
public interface ProgramRun extends AutoCloseable {

  /// Waits up to `patience` for what the program says next. A program that says more than is
  /// listened to is held up, not buffered without bound.
  ///
  /// @return empty when it said nothing in time
  /// @throws IOException when the run was closed
  Optional<Said> next(Duration patience) throws IOException;

  /// Asks the program to end in good order (SIGTERM); it may go on for a while, or for ever.
  void stop();

  /// Ends it at once, with whatever it started (SIGKILL). Idempotent; does not wait.
  @Override
  void close();
}
