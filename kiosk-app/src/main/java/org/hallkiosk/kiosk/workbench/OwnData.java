package org.hallkiosk.kiosk.workbench;

import java.nio.file.Path;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.Terminal;

/// A configuration that writes to another folder.
final class OwnData {

  private OwnData() {}

  static Configuration of(Configuration read, Path data) {
    Terminal terminal = read.terminal();
    return new Configuration(
        new Terminal(
            terminal.id(),
            terminal.region(),
            terminal.site(),
            terminal.panel(),
            terminal.hall(),
            terminal.devices(),
            terminal.trustedRoots(),
            data),
        read.policies(),
        read.catalog(),
        read.words(),
        read.brand());
  }
}
