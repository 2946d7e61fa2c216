package org.hallkiosk.kiosk.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the hall knows already towards an application.
///
/// @param answers by the prefill names of the form's fields
/// @param held materials that need not be brought
/// @param followUntil the last day on which a lacking material may be brought later
public record Preparation(
    Map<String, String> answers, List<HeldMaterial> held, LocalDate followUntil) {

  public Preparation {
    answers = Map.copyOf(answers);
    held = List.copyOf(held);
  }

  /// Keeps the answers out of logs.
  @Override
  public String toString() {
    return "Preparation[redacted]";
  }
}
