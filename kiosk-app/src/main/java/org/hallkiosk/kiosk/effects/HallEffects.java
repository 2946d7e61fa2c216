package org.hallkiosk.kiosk.effects;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// Calls to the hall. Those of a citizen's session keep their order; questions about open actions
/// and reports of the terminal's own go beside them.
final class HallEffects {

  private final Scheduler scheduler;
  private final Hall hall;
  private final Consumer<Event> inbox;

  HallEffects(Scheduler scheduler, Hall hall, Consumer<Event> inbox) {
    this.scheduler = scheduler;
    this.hall = hall;
    this.inbox = inbox;
  }

  void signIn(Effect.SignIn effect) {
    answer(() -> new Event.SignInAnswered(effect.ticket(), hall.signIn(effect.card())));
  }

  void sendCode(Effect.SendCode effect) {
    answer(() -> new Event.CodeSendingAnswered(effect.ticket(), hall.sendCode(effect.token())));
  }

  void checkCode(Effect.CheckCode effect) {
    answer(
        () ->
            new Event.CodeChecked(effect.ticket(), hall.checkCode(effect.token(), effect.code())));
  }

  void submit(Effect.Submit effect) {
    answer(
        () ->
            new Event.ActionAnswered(
                effect.key(),
                hall.submit(effect.token(), effect.key(), effect.service(), effect.answers())));
  }

  void rate(Effect.Rate effect) {
    answer(
        () ->
            new Event.ActionAnswered(
                effect.key(),
                hall.rate(effect.token(), effect.key(), effect.caseNumber(), effect.level())));
  }

  void signOut(Effect.SignOut effect) {
    scheduler.onLane(Lane.HALL, () -> hall.signOut(effect.token()));
  }

  void query(Effect.Query effect) {
    background(() -> new Event.ActionAnswered(effect.key(), hall.query(effect.key())));
  }

  void reportDelivery(Effect.ReportDelivery effect) {
    background(
        () ->
            new Event.ActionAnswered(
                effect.key(),
                hall.reportDelivery(effect.key(), effect.caseNumber(), effect.pages())));
  }

  private void answer(Supplier<Event> call) {
    scheduler.onLane(Lane.HALL, () -> inbox.accept(call.get()));
  }

  private void background(Supplier<Event> call) {
    scheduler.onLane(Lane.HALL_BACKGROUND, () -> inbox.accept(call.get()));
  }
}
