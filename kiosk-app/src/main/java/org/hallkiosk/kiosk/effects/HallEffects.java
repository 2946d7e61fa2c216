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

  HallEffects(Means means) {
    this.scheduler = means.scheduler();
    this.asking = means.asking();
    this.hall = means.hall();
  }

  void signIn(Effect.SignIn effect) {
    ask(() -> new Event.SignInAnswered(effect.ticket(), hall.signIn(effect.evidence())));
  }

  void sendCode(Effect.SendCode effect) {
    ask(() -> new Event.CodeSendingAnswered(effect.ticket(), hall.sendCode(effect.token())));
  }

  void checkCode(Effect.CheckCode effect) {
    ask(
        () ->
            new Event.CodeChecked(effect.ticket(), hall.checkCode(effect.token(), effect.code())));
  }

  void readStaffCheck(Effect.ReadStaffCheck effect) {
    ask(
        () ->
            new Event.StaffCheckRead(
                effect.ticket(), hall.staffCheck(effect.token(), effect.check())));
  }

  void confirmGuardian(Effect.ConfirmGuardian effect) {
    ask(
        () ->
            new Event.GuardianAnswered(
                effect.ticket(), hall.confirmGuardian(effect.token(), effect.guardian())));
  }

  void actForPrincipal(Effect.ActForPrincipal effect) {
    ask(
        () ->
            new Event.ActingAnswered(
                effect.ticket(), hall.actForPrincipal(effect.agent(), effect.principal())));
  }

  void actForCompany(Effect.ActForCompany effect) {
    ask(
        () ->
            new Event.ActingAnswered(
                effect.ticket(), hall.actForCompany(effect.token(), effect.company())));
  }

  void prepare(Effect.Prepare effect) {
    ask(() -> new Event.Prepared(effect.ticket(), hall.prepare(effect.token(), effect.service())));
  }

  void readRecords(Effect.ReadRecords effect) {
    ask(
        () ->
            new Event.RecordsRead(
                effect.ticket(),
                hall.records(
                    effect.token(), effect.service(), effect.records(), effect.answers())));
  }

  void readCaseFile(Effect.ReadCaseFile effect) {
    ask(
        () ->
            new Event.CaseFileRead(
                effect.ticket(), hall.caseFile(effect.token(), effect.caseNumber())));
  }

  void readDraft(Effect.ReadDraft effect) {
    ask(() -> new Event.DraftRead(effect.ticket(), hall.draft(effect.token(), effect.draft())));
  }

  void handOver(Effect.HandOver effect) {
    ask(() -> new Event.HandedOver(effect.ticket(), hall.handOver(effect.token(), effect.draft())));
  }

  void submit(Effect.Submit effect) {
    act(
        Lane.HALL,
        effect.key(),
        () -> hall.submit(effect.token(), effect.key(), effect.application()));
  }

  void saveDraft(Effect.SaveDraft effect) {
    act(
        Lane.HALL,
        effect.key(),
        () -> hall.saveDraft(effect.token(), effect.key(), effect.application()));
  }

  void askForServiceCard(Effect.AskForServiceCard effect) {
    ask(() -> new Event.ServiceCardTold(effect.ticket(), hall.serviceCard(effect.token())));
  }

  void changeServiceCard(Effect.ChangeServiceCard effect) {
    act(
        Lane.HALL,
        effect.key(),
        () -> hall.changeServiceCard(effect.token(), effect.key(), effect.change()));
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

  void raiseTask(Effect.RaiseTask effect) {
    act(
        Lane.HALL_BACKGROUND,
        effect.key(),
        () -> hall.raiseTask(effect.key(), effect.about(), effect.reason()));
  }

  private void ask(Supplier<Event> question) {
    asking.ask(Lane.HALL, question);
  }

  private void act(Lane lane, IdempotencyKey key, Supplier<ActionOutcome> call) {
    asking.act(lane, key, call);
  }
}
