package org.hallkiosk.kiosk.effects;

import java.util.function.Supplier;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// Calls to the hall. Those of a citizen's session keep their order; questions about open actions
/// and reports of the terminal's own go beside them.
final class HallEffects {

  private final Scheduler scheduler;
  private final Asking asking;
  private final Hall hall;

  HallEffects(Scheduler scheduler, Asking asking, Hall hall) {
    this.scheduler = scheduler;
    this.asking = asking;
    this.hall = hall;
  }

  void signIn(Effect.SignIn effect) {
    asking.ask(
        Lane.HALL, () -> new Event.SignInAnswered(effect.ticket(), hall.signIn(effect.evidence())));
  }

  void sendCode(Effect.SendCode effect) {
    asking.ask(
        Lane.HALL,
        () -> new Event.CodeSendingAnswered(effect.ticket(), hall.sendCode(effect.token())));
  }

  void checkCode(Effect.CheckCode effect) {
    asking.ask(
        Lane.HALL,
        () ->
            new Event.CodeChecked(effect.ticket(), hall.checkCode(effect.token(), effect.code())));
  }

  void submit(Effect.Submit effect) {
    act(
        Lane.HALL,
        effect.key(),
        () -> hall.submit(effect.token(), effect.key(), effect.application()));
  }

  void readCaseFile(Effect.ReadCaseFile effect) {
    asking.ask(
        Lane.HALL,
        () ->
            new Event.CaseFileRead(
                effect.ticket(), hall.caseFile(effect.token(), effect.caseNumber())));
  }

  void rate(Effect.Rate effect) {
    act(
        Lane.HALL,
        effect.key(),
        () -> hall.rate(effect.token(), effect.key(), effect.caseNumber(), effect.level()));
  }

  void signOut(Effect.SignOut effect) {
    scheduler.onLane(Lane.HALL, () -> hall.signOut(effect.token()));
  }

  void query(Effect.Query effect) {
    act(Lane.HALL_BACKGROUND, effect.key(), () -> hall.query(effect.key()));
  }

  void reportDelivery(Effect.ReportDelivery effect) {
    act(
        Lane.HALL_BACKGROUND,
        effect.key(),
        () -> hall.reportDelivery(effect.key(), effect.delivery()));
  }

  /// After a defect nobody knows what the hall did: it is asked.
  private void act(Lane lane, IdempotencyKey key, Supplier<ActionOutcome> call) {
    asking.ask(
        lane,
        () -> new Event.ActionAnswered(key, call.get()),
        new Event.ActionAnswered(key, new ActionOutcome.Unknown()));
  }
}
