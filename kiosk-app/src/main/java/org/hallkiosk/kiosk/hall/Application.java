package org.hallkiosk.kiosk.hall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.ServiceId;

/// What a citizen hands in, or leaves as a draft.
///
/// @param answers what was chosen, typed and scanned, by field
/// @param fee what the citizen saw that it costs
/// @param draft the draft that it continues
public record Application(
    ServiceId service,
    Map<String, String> answers,
    List<MaterialRef> materials,
    Optional<Fen> fee,
    Optional<CaseNumber> draft) {

  public Application {
    answers = Map.copyOf(answers);
    materials = List.copyOf(materials);
  }

  /// Keeps the answers out of logs.
  @Override
  public String toString() {
    return "Application[" + service.value() + "]";
  }
}
