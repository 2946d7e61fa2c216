package org.hallkiosk.kiosk.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;

/// A world that answers any effect in any way, late, twice or never, and touches anything.
///
/// Longer than most files, since it touches every screen.
final class AnyWorld {

  private final Random random;
  private final AnyQuestion questions;
  private final AnyAnswer answers;
  private final int sense;

  AnyWorld(Random random) {
    this(random, 3);
  }

  /// @param sense one touch in so many means nothing
  AnyWorld(Random random, int sense) {
    this.random = random;
    this.sense = sense;
    this.questions = new AnyQuestion(random);
    this.answers = new AnyAnswer(random, questions);
  }

  boolean powerFails() {
    return random.nextInt(1000) == 0;
  }

  /// Half of the time the world and the citizen do what is expected, so that walks get far.
  Event next(Walk walk) {
    if (random.nextBoolean()) {
      return expected(walk);
    }
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> touched(walk);
      case 3 -> random.nextInt(40) == 0 ? new Event.Defect("planted") : touched(walk);
      case 4 -> random.nextInt(10) == 0 ? limits() : waited(walk);
      default -> answer(walk);
    };
  }

  private Event expected(Walk walk) {
    if (walk.state.phase() instanceof Phase.Closing && random.nextBoolean()) {
      return rang(walk);
    }
    return worldActs(walk.state.phase()) && !walk.state.idleness().asking()
        ? answer(walk)
        : new Event.Touched(new Touch(walk.state.screen(), fitting(walk)));
  }

  /// Few touch anything at sign-in: most lay down a card.
  private boolean worldActs(Phase phase) {
    return switch (phase) {
      case Phase.SigningIn _ -> random.nextInt(4) != 0;
      case Phase.Greeting _ -> true;
      case Phase.OtherCard other -> other.card().isPresent() || random.nextInt(4) != 0;
      default -> !Waiting.forCitizen(phase);
    };
  }

  private static boolean asks(Effect effect) {
    return !(effect instanceof Effect.StartTimer
        || effect instanceof Effect.StopTimer
        || effect instanceof Effect.CallOff
        || effect instanceof Effect.SignOut);
  }

  private Event waited(Walk walk) {
    return random.nextInt(sense) < 3 ? rang(walk) : touched(walk);
  }

  private Event rang(Walk walk) {
    for (Effect effect : walk.effects.reversed()) {
      if (effect instanceof Effect.StartTimer start) {
        return new Event.TimerRang(start.timer());
      }
    }
    return touched(walk);
  }

  private Event touched(Walk walk) {
    long screen = walk.state.screen() - (random.nextInt(10) == 0 ? 1 : 0);
    return new Event.Touched(
        new Touch(screen, random.nextInt(sense) == 0 ? intent() : fitting(walk)));
  }

  /// What a citizen who wants to get on would touch.
  private Intent fitting(Walk walk) {
    if (walk.state.idleness().asking()) {
      return new Intent.StayHere();
    }
    if (walk.view() instanceof View.Choose && random.nextInt(6) == 0) {
      return pick(new Intent.KeepDraft(), new Intent.GoOnOnPhone());
    }
    return switch (walk.view()) {
      case View.Attract _ -> new Intent.WakeUp();
      case View.Home home -> atHome(home);
      case View.Pay pay when !pay.ways().isEmpty() ->
          new Intent.PayBy(pay.ways().get(random.nextInt(pay.ways().size())));
      case View.SignIn _ ->
          random.nextInt(4) == 0
              ? new Intent.StartService(SampleHall.QUEUE)
              : new Intent.OpenGuide();
      case View.ChooseCompany _ -> new Intent.ActFor(SampleHall.COMPANY.code());
      case View.Principals _ -> new Intent.NextPrincipal();
      case View.OtherCard _ -> new Intent.Back();
      case View.Guide _ ->
          pick(
              new Intent.Type("社"),
              new Intent.Erase(),
              new Intent.OpenGuideEntry("G-1"),
              new Intent.Back());
      case View.GuideEntry _ ->
          pick(
              new Intent.PrintNotice(),
              new Intent.Back(),
              new Intent.StartService(SampleHall.QUEUE));
      case View.FaceCheck _ ->
          random.nextInt(6) == 0 ? new Intent.AskStaff() : new Intent.TakePicture();
      case View.StaffCheck _ ->
          pick(new Intent.TakePicture(), new Intent.TakePicture(), new Intent.UseFace());
      case View.CodeCheck _ -> new Intent.Digit(7);
      case View.Choose it -> questions.orBack(questions.choosing(it));
      case View.Question it -> questions.typing(it);
      case View.Records it -> questions.picking(it);
      case View.UseHeld _ -> questions.orBack(questions.consenting());
      case View.ScanMaterial it -> questions.orBack(questions.scanning(it));
      case View.ScanCode _ -> questions.reading();
      case View.TakePhoto it -> questions.orBack(questions.posing(it));
      case View.Sign _ -> questions.signing();
      case View.Rating _ -> new Intent.Rate(1);
      case View.Problem _ ->
          pick(
              new Intent.TryAgain(),
              new Intent.Correct(),
              new Intent.KeepDraft(),
              new Intent.Leave());
      case View.Pay _,
          View.HandOver _,
          View.Review _,
          View.Result _,
          View.TakeCard _,
          View.Working _,
          View.Goodbye _ ->
          new Intent.Confirm();
    };
  }

  private Intent atHome(View.Home home) {
    if (home.somethingWaits() && random.nextBoolean()) {
      return new Intent.SeeWaiting();
    }
    if (home.canActForOthers() && random.nextInt(4) == 0) {
      return new Intent.ActForOthers();
    }
    if (!home.pending().isEmpty() && random.nextBoolean()) {
      return earlier(any(home.pending()));
    }
    if (home.serviceCard() && random.nextInt(6) == 0) {
      return new Intent.MindServiceCard();
    }
    return new Intent.StartService(any(home.services()).id());
  }

  private static Intent earlier(View.Pending pending) {
    return switch (pending.kind()) {
      case PAPERS -> new Intent.Collect(pending.caseNumber());
      case PAYMENT -> new Intent.PayPending(pending.caseNumber());
      case DRAFT -> new Intent.ContinueDraft(pending.caseNumber());
    };
  }

  private Intent intent() {
    return pick(
        new Intent.WakeUp(),
        new Intent.Speak(pick(Language.values())),
        new Intent.OpenCategory(new CategoryId("real-estate")),
        new Intent.StartService(Walk.SERVICE),
        new Intent.StartService(Walk.SERVICE),
        new Intent.Collect(Walk.CASE),
        new Intent.Pick("loan"),
        new Intent.Pick("loan"),
        new Intent.Confirm(),
        new Intent.Confirm(),
        new Intent.Back(),
        new Intent.PayBy(pick(PayWay.values())),
        new Intent.TakePicture(),
        new Intent.TakePicture(),
        new Intent.UseCode(),
        new Intent.UseFace(),
        new Intent.AskStaff(),
        new Intent.Digit(random.nextInt(10)),
        new Intent.Erase(),
        new Intent.Type("示"),
        new Intent.UseHeld(),
        new Intent.Capture(),
        new Intent.Retake(),
        new Intent.NextPage(),
        new Intent.BringLater(),
        new Intent.TypeCode(),
        questions.signing(),
        new Intent.Rate(1 + random.nextInt(6)),
        new Intent.Skip(),
        new Intent.TryAgain(),
        new Intent.StayHere(),
        new Intent.StartService(SampleHall.QUEUE),
        new Intent.StartService(SampleHall.COMPANY_SERVICE),
        new Intent.ActFor(SampleHall.OTHER_COMPANY.code()),
        new Intent.ActForOthers(),
        new Intent.NextPrincipal(),
        new Intent.SeeWaiting(),
        new Intent.PayPending(Walk.CASE),
        new Intent.ContinueDraft(Walk.CASE),
        new Intent.OpenGuide(),
        new Intent.KeepDraft(),
        random.nextInt(8) == 0 ? new Intent.Leave() : new Intent.Confirm());
  }

  private Event limits() {
    Set<View.Limit> some = EnumSet.noneOf(View.Limit.class);
    if (random.nextBoolean()) {
      some.add(pick(View.Limit.values()));
    }
    return new Event.LimitsChanged(some);
  }

  /// Mostly one of the newest questions; sometimes any old effect, timers among them.
  private Event answer(Walk walk) {
    List<Effect> effects = walk.effects;
    if (random.nextInt(12) == 0) {
      return answers.to(
          effects.get(effects.size() - 1 - random.nextInt(Math.min(40, effects.size()))));
    }
    int back = random.nextInt(5) == 0 ? random.nextInt(3) : 0;
    for (Effect effect : effects.reversed()) {
      if (asks(effect) && back-- == 0) {
        return answers.to(effect);
      }
    }
    return touched(walk);
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  @SafeVarargs
  private <T> T pick(T... some) {
    return some[random.nextInt(some.length)];
  }
}
