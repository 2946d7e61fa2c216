package org.hallkiosk.kiosk.configuration;

import java.util.List;
import java.util.Map;

/// One way through a service.
///
/// @param taken indices of the steps that are taken, in order
/// @param answers those that conditions judge
record Way(List<Integer> taken, Map<String, String> answers) {

  Way {
    taken = List.copyOf(taken);
    answers = Map.copyOf(answers);
  }
}
