package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// The hall holds the material: it is used where its citizen agrees, and made anew where not.
///
/// @param name what the service calls the material
/// @param anew what follows where the citizen does not agree
record UseHeldStep(Texts name, HeldMaterial held, QuestionStep anew) implements QuestionStep {

  @Override
  public View view(Sight sight, Run run) {
    return new View.UseHeld(
        run.service().name(), name, held.name(), held.source(), held.validUntil());
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.UseHeld) {
      MaterialRef agreed = new MaterialRef.Held(held.material(), held.id());
      Materials.given(turn, run, EntryKind.MATERIAL_GIVEN, agreed);
    } else if (intent instanceof Intent.Capture) {
      turn.serve(run, anew);
    }
  }
}
