package org.hallkiosk.kiosk.workbench;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.view.FaceState;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// A citizen who comes for a 无房证明 and knows nothing but what the screen says and what they hold in
/// their hand: what waits for them is collected; who holds the paper, and for whom nothing waits,
/// goes again; all others apply.
final class Errand {

  private static final ServiceId SERVICE = new ServiceId("no-house-certificate");
  private static final String PURPOSE = "school-enrolment";

  private final Citizen who;
  private final Cabinet cabinet;
  private final boolean holdsPaper;
  private final Consumer<Touch> hands;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Optional<String> trouble = Optional.empty();
  private boolean goodbye;

  Errand(Citizen who, Cabinet cabinet, boolean holdsPaper, Consumer<Touch> hands) {
    this.who = who;
    this.cabinet = cabinet;
    this.holdsPaper = holdsPaper;
    this.hands = hands;
  }

  void begin() {
    cabinet.standBefore(who);
    cabinet.layCard(who);
  }

  /// From the session thread; never blocks.
  void see(Screen screen) {
    switch (screen.view()) {
      case View.Attract _ -> leaveAfterGoodbye();
      case View.SignIn _, View.Working _ -> {}
      case View.Question _,
          View.Records _,
          View.UseHeld _,
          View.ScanMaterial _,
          View.ScanCode _,
          View.TakePhoto _,
          View.Sign _,
          View.Pay _,
          View.OtherCard _,
          View.ChooseCompany _,
          View.Principals _,
          View.HandOver _,
          View.Guide _,
          View.GuideEntry _ ->
          giveUp("was shown " + screen.view());
      case View.TakeCard _ -> cabinet.liftCard();
      case View.Home home -> touch(screen, atHome(home));
      case View.FaceCheck face -> {
        if (face.state() == FaceState.READY) {
          touch(screen, new Intent.TakePicture());
        }
      }
      case View.Choose _ -> touch(screen, new Intent.Pick(PURPOSE));
      case View.Review _, View.Result _ -> touch(screen, new Intent.Confirm());
      case View.Rating _ -> touch(screen, new Intent.Rate(1));
      case View.Problem problem -> onProblem(screen, problem);
      case View.StaffCheck staff -> giveUp("was sent to the staff: " + staff);
      case View.CodeCheck code -> giveUp("was asked for a code: " + code);
      case View.Goodbye _ -> goodbye = true;
    }
  }

  private Intent atHome(View.Home home) {
    if (home.somethingWaits()) {
      return new Intent.SeeWaiting();
    }
    if (!home.pending().isEmpty()) {
      return new Intent.Collect(home.pending().getFirst().caseNumber());
    }
    return holdsPaper ? new Intent.Leave() : new Intent.StartService(SERVICE);
  }

  private void onProblem(Screen screen, View.Problem problem) {
    if (problem.code() == ProblemCode.NOTHING_SUBMITTED && problem.offers(View.Remedy.TRY_AGAIN)) {
      touch(screen, new Intent.TryAgain());
    } else {
      giveUp("met " + problem);
    }
  }

  private void touch(Screen screen, Intent intent) {
    hands.accept(new Touch(screen.number(), intent));
  }

  private void leaveAfterGoodbye() {
    if (goodbye) {
      over.countDown();
    }
  }

  private void giveUp(String why) {
    trouble = Optional.of(why);
    over.countDown();
  }

  /// The citizen has gone, or can do nothing more.
  void end() {
    over.countDown();
  }

  /// Blocks until the citizen has gone; what went wrong, if anything.
  Optional<String> awaitEnd(Duration patience) throws InterruptedException {
    return over.await(patience.toMillis(), TimeUnit.MILLISECONDS)
        ? trouble
        : Optional.of("still stands there after " + patience);
  }
}
