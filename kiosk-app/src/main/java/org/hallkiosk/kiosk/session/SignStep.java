package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Sign a statement on the screen. Whoever comes by again signs again: what was answered before the
/// signature may have changed.
///
/// @param working while the signature is sent
record SignStep(ServiceStep.Sign asked, Optional<Ticket> working) implements QuestionStep {

  static void enter(Turn turn, Run run, ServiceStep.Sign asked) {
    turn.serve(run, new SignStep(asked, Optional.empty()));
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.Sign(
        run.service().name(), SignedFacts.of(asked, run.filled()), working.isPresent());
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Signed(Signature signature)) {
      Ticket ticket = turn.ticket();
      turn.effect(
          new Effect.SendSignature(
              ticket, turn.citizen().token().orElseThrow(), asked.material(), signature));
      turn.serve(run, new SignStep(asked, Optional.of(ticket)));
    }
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.MaterialSent(Ticket ticket, var answer) && waitsFor(ticket)) {
      Materials.sent(turn, run, EntryKind.SIGNED, answer);
    }
  }
}
