package org.hallkiosk.kiosk;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.ConfigurationFault;
import org.hallkiosk.kiosk.configuration.ConfigurationFolder;
import org.hallkiosk.kiosk.configuration.ConfigurationReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The configuration that a process starts with.
public final class StartConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(StartConfiguration.class);

  private StartConfiguration() {}

  /// Services with a fault are left out and told in the log.
  ///
  /// @throws CannotStart when terminal, policies, categories or words cannot be used: one sentence
  ///   a fault, a line each; when a file of the brand cannot be used
  public static Configuration read(Path folder, Path terminalFile) throws CannotStart {
    return switch (new ConfigurationFolder(folder).read(terminalFile)) {
      case ConfigurationReading.Usable usable -> {
        usable.leftOut().forEach(fault -> LOG.warn("left out: {}", fault.sentence()));
        BrandFiles.check(usable.configuration().brand());
        yield usable.configuration();
      }
      case ConfigurationReading.Unusable unusable ->
          throw new CannotStart(
              unusable.faults().stream()
                  .map(ConfigurationFault::sentence)
                  .collect(Collectors.joining("\n")));
    };
  }
}
