package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;

/// A material comes to the hall: what the journal proves of it, and never its content.
final class Materials {

  private Materials() {}

  /// What the hall holds already, once it was asked.
  static Optional<HeldMaterial> held(Run run, String material) {
    return run.filled().preparation().stream()
        .flatMap(known -> known.held().stream())
        .filter(held -> held.material().equals(material))
        .findFirst();
  }

  /// The material is there: the step is done.
  static void given(Turn turn, Run run, EntryKind kind, MaterialRef material) {
    turn.note(kind, facts(material));
    Journey.advance(turn, run.filling(filled -> filled.with(material)));
  }

  /// The hall's answer to one that was sent.
  static void sent(Turn turn, Run run, EntryKind kind, HallAnswer<MaterialRef> answer) {
    switch (answer) {
      case HallAnswer.Answered<MaterialRef>(MaterialRef material) ->
          given(turn, run, kind, material);
      case HallAnswer.Refused<MaterialRef>(Refusal reason) -> refused(turn, run, reason);
      case HallAnswer.Unavailable<MaterialRef> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  /// What was damaged on its way may be sent again.
  private static void refused(Turn turn, Run run, Refusal reason) {
    if (reason == Refusal.MATERIAL_DAMAGED) {
      Departure.troubleToRetry(turn, Problems.of(reason), run);
    } else {
      Refusals.during(turn, run, reason);
    }
  }

  private static Map<Fact, String> facts(MaterialRef material) {
    return switch (material) {
      case MaterialRef.Uploaded(String name, String sha256, int pages) ->
          Map.of(Fact.MATERIAL, name, Fact.SHA256, sha256, Fact.PAGES, String.valueOf(pages));
      case MaterialRef.Held(String name, String _) ->
          Map.of(Fact.MATERIAL, name, Fact.METHOD, "HELD");
      case MaterialRef.Follows(String name, var _) ->
          Map.of(Fact.MATERIAL, name, Fact.METHOD, "FOLLOWS");
    };
  }
}
