package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.Map;

/// An application that was begun and can be continued at any terminal, or on the phone.
///
/// @param citizenNumber as [HallCase#citizenNumber]
/// @param fee what the citizen saw that it costs, in fen; -1 where nothing was said
public record HallDraft(
    String number,
    String citizenNumber,
    String service,
    Map<String, String> answers,
    List<FiledMaterial> materials,
    long fee) {

  public HallDraft {
    answers = Map.copyOf(answers);
    materials = List.copyOf(materials);
  }

  @Override
  public String toString() {
    return "HallDraft[" + number + "]";
  }
}
