package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// What a touch does where it was made.
final class Touches {

  private Touches() {}

  static void on(Turn turn, Intent intent) {
    Phase phase = turn.state().phase();
    if (turn.state().idleness().asking()) {
      whileAsking(turn, intent);
    } else if (intent instanceof Intent.Speak(var language)) {
      turn.become(turn.state().withLanguage(language));
      Vigil.touched(turn);
    } else if (intent instanceof Intent.Leave && Waiting.mayLeave(phase)) {
      Departure.leave(turn, "LEFT");
    } else {
      inPhase(turn, phase, intent);
      Vigil.touched(turn);
    }
  }

  private static void whileAsking(Turn turn, Intent intent) {
    if (intent instanceof Intent.StayHere) {
      Vigil.stay(turn);
    } else if (intent instanceof Intent.Leave) {
      Departure.leave(turn, "LEFT");
    }
  }

  private static void inPhase(Turn turn, Phase phase, Intent intent) {
    switch (phase) {
      case Phase.Attract attract -> {
        if (intent instanceof Intent.WakeUp) {
          Arrival.wokenUp(turn, attract);
        }
      }
      case Phase.SigningIn _ -> atSignIn(turn, intent);
      case Phase.Home _ -> atHome(turn, intent);
      case Phase.OtherCard other -> {
        if (intent instanceof Intent.Back && other.card().isEmpty()) {
          Arrival.home(turn);
        }
      }
      case Phase.ChoosingCompany choosing -> atCompanies(turn, choosing, intent);
      case Phase.Principals principals -> betweenPrincipals(turn, principals, intent);
      case Phase.Guide guide -> GuideBrowsing.touched(turn, guide, intent);
      case Phase.Serving(Run run, StepState step) -> step.touched(turn, run, intent);
      case Phase.Troubled troubled -> inTrouble(turn, troubled, intent);
      case Phase.Starting _, Phase.Greeting _, Phase.AskingForCompany _, Phase.Closing _ -> {}
    }
  }

  /// What needs no sign-in.
  private static void atSignIn(Turn turn, Intent intent) {
    if (intent instanceof Intent.StartService(var id)) {
      turn.catalog()
          .service(id)
          .filter(Wishes::isForAnybody)
          .filter(service -> Availability.of(service, turn.state()).isEmpty())
          .ifPresent(service -> Arrival.helpAnybody(turn, service));
    } else if (intent instanceof Intent.OpenGuide) {
      Greeting.openForReader(turn);
    }
  }

  private static void atHome(Turn turn, Intent intent) {
    if (isOfEarlierCase(intent) && !turn.citizen().personChecked()) {
      Wishes.fulfil(turn, new Wish.SeeWaiting());
    } else if (intent instanceof Intent.OpenCategory(var category)) {
      turn.phase(new Phase.Home(category));
    } else if (intent instanceof Intent.StartService(var service)) {
      Journey.start(turn, service);
    } else if (intent instanceof Intent.Collect(var caseNumber)) {
      Journey.collect(turn, caseNumber);
    } else if (intent instanceof Intent.PayPending(var caseNumber)) {
      Journey.pay(turn, caseNumber);
    } else if (intent instanceof Intent.ContinueDraft(var draft)) {
      Drafts.resume(turn, draft);
    } else if (intent instanceof Intent.ActForOthers && !turn.citizen().actsForPrincipal()) {
      Wishes.fulfil(turn, new Wish.ActForOthers());
    } else if (intent instanceof Intent.MindServiceCard && ServiceCardDesk.isOpenTo(turn.state())) {
      Wishes.fulfil(turn, new Wish.MindServiceCard());
    } else if (intent instanceof Intent.OpenGuide) {
      GuideBrowsing.open(turn);
    }
  }

  /// What was begun before is told and touched only once the citizen has shown who they are.
  private static boolean isOfEarlierCase(Intent intent) {
    return intent instanceof Intent.SeeWaiting
        || intent instanceof Intent.Collect
        || intent instanceof Intent.PayPending
        || intent instanceof Intent.ContinueDraft;
  }

  private static void atCompanies(Turn turn, Phase.ChoosingCompany choosing, Intent intent) {
    if (intent instanceof Intent.ActFor(var code)) {
      Companies.chosen(turn, choosing.service(), code);
    } else if (intent instanceof Intent.Back) {
      Arrival.home(turn);
    }
  }

  private static void betweenPrincipals(Turn turn, Phase.Principals principals, Intent intent) {
    if (intent instanceof Intent.NextPrincipal) {
      Agents.next(turn, principals);
    } else if (intent instanceof Intent.Back) {
      Agents.end(turn);
    }
  }

  private static void inTrouble(Turn turn, Phase.Troubled troubled, Intent intent) {
    if (intent instanceof Intent.TryAgain && troubled.offers(View.Remedy.TRY_AGAIN)) {
      troubled.during().ifPresent(run -> Journey.enter(turn, run));
    } else if (intent instanceof Intent.Correct && troubled.offers(View.Remedy.CORRECT)) {
      troubled.during().ifPresent(run -> NotTaken.correct(turn, run, troubled.code()));
    } else if (intent instanceof Intent.KeepDraft && Drafts.mayKeep(turn.state())) {
      troubled.during().ifPresent(run -> Drafts.keep(turn, NotTaken.reviewed(run)));
    } else if (intent instanceof Intent.GoOnOnPhone && Drafts.mayKeep(turn.state())) {
      troubled.during().ifPresent(run -> Drafts.goOnOnPhone(turn, NotTaken.reviewed(run)));
    } else if (intent instanceof Intent.Back && troubled.back()) {
      Arrival.home(turn);
    }
  }
}
