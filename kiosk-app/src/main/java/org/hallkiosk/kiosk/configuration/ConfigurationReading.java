package org.hallkiosk.kiosk.configuration;

import java.util.List;

/// What came of reading a configuration folder.
public sealed interface ConfigurationReading {

  /// The terminal can start.
  ///
  /// @param leftOut faults of the services that were left out, that none is left if so, and of the
  ///   categories, without which all services stand in one
  record Usable(Configuration configuration, List<ConfigurationFault> leftOut)
      implements ConfigurationReading {
    public Usable {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// The terminal, its policies or its words are not known: it cannot start.
  ///
  /// @param faults at least one
  record Unusable(List<ConfigurationFault> faults) implements ConfigurationReading {
    public Unusable {
      faults = List.copyOf(faults);
    }
  }
}
