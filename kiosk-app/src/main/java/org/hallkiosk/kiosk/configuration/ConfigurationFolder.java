package org.hallkiosk.kiosk.configuration;

import java.nio.file.Path;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.words.Words;

/// The folder that an administrator edits.
///
/// @param folder as `config` in the package
public record ConfigurationFolder(Path folder) {

  private static final String TERMINAL = "terminal.yaml";

  /// Reads and checks everything, with the folder's own `terminal.yaml`. Blocks for the disk; about
  /// half a second in a cold JVM.
  public ConfigurationReading read() {
    return read(folder.resolve(TERMINAL));
  }

  /// Reads and checks everything, with another file that describes the terminal.
  ///
  /// @param terminalFile relative paths in it start at its own folder
  public ConfigurationReading read(Path terminalFile) {
    Faults fatal = new Faults();
    Faults leftOut = new Faults();
    Optional<Terminal> terminal = TerminalFile.read(terminalFile, fatal);
    Optional<Policies> policies = PoliciesFile.read(folder, fatal);
    Optional<Words> words = WordsFolder.read(folder, fatal);
    Catalog catalog = new CatalogFolder(folder).read(leftOut);
    if (terminal.isEmpty() || policies.isEmpty() || words.isEmpty()) {
      return new ConfigurationReading.Unusable(fatal.all());
    }
    Brand brand = new Brand(folder.resolve("brand").toAbsolutePath().normalize());
    return new ConfigurationReading.Usable(
        new Configuration(terminal.get(), policies.get(), catalog, words.get(), brand),
        leftOut.all());
  }
}
