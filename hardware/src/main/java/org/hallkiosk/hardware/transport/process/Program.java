package org.hallkiosk.hardware.transport.process;

import java.io.IOException;
import java.util.List;

/// A program of this machine that is the way to a device: what it is asked goes in as arguments,
/// what it says comes out in lines.
@FunctionalInterface
public interface Program {

  /// Returns as soon as it runs.
  ///
  /// @throws NotInstalledException when there is no such program
  /// @throws IOException when it cannot be started
  ProgramRun start(List<String> arguments) throws IOException;
}
