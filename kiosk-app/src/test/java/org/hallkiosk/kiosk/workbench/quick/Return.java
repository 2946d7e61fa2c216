package org.hallkiosk.kiosk.workbench.quick;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.view.FaceState;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.StaffState;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;

/// The citizen of a script comes again after the power failed. They know nothing but what the
/// screen says: whatever waits for them is taken up, and nothing is begun anew.
final class Return {

  private static final int MOST_SCREENS = 60;

  private final Script script;
  private final Life life;
  private final QuickHands hands;
  private Citizen answering;
  private boolean moreWaits;
  private boolean actedFor;

  Return(Script script, Life life) {
    this.script = script;
    this.life = life;
    this.hands = life.hands();
    this.answering = script.citizen();
  }

  /// As often as something waits.
  void visit() throws JourneyFailed, InterruptedException {
    do {
      moreWaits = false;
      actedFor = false;
      comeAndGo();
    } while (moreWaits);
  }

  /// From the attract screen to the next one.
  private void comeAndGo() throws JourneyFailed, InterruptedException {
    var _ = await(0, View.Attract.class::isInstance);
    Screen shown = life.terminal().screens().newest();
    act(shown, new Intent.WakeUp());
    shown = await(shown, screen -> screen.view() instanceof View.SignIn);
    arrive();
    for (int i = 0; i < MOST_SCREENS; i++) {
      shown = settled(shown);
      if (shown.view() instanceof View.Attract) {
        return;
      }
      react(shown);
    }
    throw new JourneyFailed("the citizen comes to no end; there is " + shown.view());
  }

  private void arrive() {
    switch (script.arrival()) {
      case ID_CARD -> hands.layCard(script.citizen());
      case SOCIAL_CARD -> hands.insertSocialCard();
      case SERVICE_CARD -> hands.insertServiceCard();
      case PHONE_CODE -> hands.showCode(hands.hall().signInCode(script.citizen()));
      case NOBODY -> throw new IllegalStateException("nobody knows who was here");
    }
  }

  /// The next screen after one that wants something of the citizen.
  private Screen settled(Screen after) throws JourneyFailed, InterruptedException {
    return await(after, screen -> !screen.equals(after) && wants(screen.view()));
  }

  private static boolean wants(View view) {
    return switch (view) {
      case View.Working _, View.SignIn _, View.Goodbye _ -> false;
      case View.FaceCheck face -> face.state() == FaceState.READY;
      case View.CodeCheck _ -> false;
      case View.StaffCheck staff -> staff.state() != StaffState.SENDING;
      case View.Pay pay ->
          pay.state() == PayState.CHOOSING
              || pay.state() == PayState.SCANNING_CODE
              || pay.codeText().isPresent();
      case View.Attract _,
          View.TakeCard _,
          View.Home _,
          View.Choose _,
          View.Question _,
          View.Records _,
          View.UseHeld _,
          View.ScanMaterial _,
          View.ScanCode _,
          View.TakePhoto _,
          View.Sign _,
          View.OtherCard _,
          View.ChooseCompany _,
          View.Principals _,
          View.HandOver _,
          View.Guide _,
          View.GuideEntry _,
          View.Review _,
          View.Result _,
          View.Rating _,
          View.Problem _ ->
          true;
    };
  }

  private void react(Screen screen) throws JourneyFailed {
    switch (screen.view()) {
      case View.TakeCard _ -> {
        hands.liftCard();
        hands.takeChipCard();
      }
      case View.Home home -> act(screen, atHome(home));
      case View.FaceCheck _ -> {
        hands.standBefore(answering);
        act(screen, asksStaff() ? new Intent.AskStaff() : new Intent.TakePicture());
      }
      case View.StaffCheck staff -> beforeStaff(screen, staff);
      case View.OtherCard _ -> {
        answering = guardian();
        hands.layCard(answering);
      }
      case View.Pay pay -> pay(screen, pay);
      case View.Result _ -> act(screen, new Intent.Confirm());
      case View.Rating _ -> act(screen, new Intent.Skip());
      case View.ChooseCompany _ -> act(screen, new Intent.ActFor(company()));
      case View.Choose _,
          View.Question _,
          View.Records _,
          View.UseHeld _,
          View.ScanMaterial _,
          View.ScanCode _,
          View.TakePhoto _,
          View.Sign _,
          View.Review _ ->
          beginNothing(screen);
      case View.Attract _,
          View.SignIn _,
          View.CodeCheck _,
          View.Principals _,
          View.HandOver _,
          View.Guide _,
          View.GuideEntry _,
          View.Working _,
          View.Goodbye _,
          View.Problem _ ->
          throw new JourneyFailed("the citizen did not come for " + screen.view());
    }
  }

  private boolean asksStaff() {
    return script.met(Move.AskStaff.class).isPresent();
  }

  private void beforeStaff(Screen screen, View.StaffCheck staff) throws JourneyFailed {
    if (staff.state() == StaffState.READY) {
      act(screen, new Intent.TakePicture());
    } else if (!hands.staffDecides(true)) {
      throw new JourneyFailed("nothing waits for the staff");
    }
  }

  /// Whoever looks for what waits for a company, and finds nothing, stands in the service itself.
  private void beginNothing(Screen screen) throws JourneyFailed {
    if (!actedFor) {
      throw new JourneyFailed("the citizen did not come for " + screen.view());
    }
    act(screen, new Intent.Leave());
  }

  private Intent atHome(View.Home home) {
    hands.liftCard();
    if (home.somethingWaits()) {
      return new Intent.SeeWaiting();
    }
    List<View.Pending> waiting =
        home.pending().stream()
            .filter(one -> one.kind() != PendingKind.PAYMENT || !paysElsewhere())
            .filter(one -> one.kind() != PendingKind.DRAFT)
            .toList();
    moreWaits = waiting.size() > 1;
    if (waiting.isEmpty() && isForCompany() && !actedFor) {
      actedFor = true;
      return new Intent.StartService(script.service());
    }
    return waiting.stream().findFirst().map(Return::takeUp).orElseGet(Intent.Leave::new);
  }

  private static Intent takeUp(View.Pending one) {
    return switch (one.kind()) {
      case PAPERS -> new Intent.Collect(one.caseNumber());
      case PAYMENT -> new Intent.PayPending(one.caseNumber());
      case DRAFT -> new Intent.ContinueDraft(one.caseNumber());
    };
  }

  private void pay(Screen screen, View.Pay pay) throws JourneyFailed {
    if (pay.state() == PayState.SCANNING_CODE) {
      hands.showCode(hands.hall().payerCode(script.citizen()));
    } else if (pay.codeText().isPresent()) {
      hands.hall().phonePays(ordered(pay.codeText().orElseThrow()));
    } else {
      PayWay way = way().orElse(PayWay.ORDER_CODE);
      if (way == PayWay.BANK_CARD) {
        hands.payByCard();
      }
      act(screen, new Intent.PayBy(way));
    }
  }

  private static OrderNumber ordered(String link) {
    return new OrderNumber(link.substring(link.lastIndexOf('/') + 1));
  }

  private Optional<PayWay> way() {
    return script.met(Move.Pay.class).map(Move.Pay::way);
  }

  /// A citizen's number may look like a company's code.
  private boolean isForCompany() {
    String subject = script.expected().subject();
    return !subject.equals(script.citizen().person().number().value())
        && CompanyCode.from(subject).isPresent();
  }

  private boolean paysElsewhere() {
    return way().equals(Optional.of(PayWay.NOTICE));
  }

  private Citizen guardian() throws JourneyFailed {
    return script
        .met(Move.GuardianCard.class)
        .map(Move.GuardianCard::guardian)
        .orElseThrow(() -> new JourneyFailed("another card is asked for"));
  }

  private CompanyCode company() throws JourneyFailed {
    return script
        .met(Move.ForCompany.class)
        .map(Move.ForCompany::company)
        .orElseThrow(() -> new JourneyFailed("a company is asked for"));
  }

  private void act(Screen screen, Intent intent) {
    life.terminal().touch(new Touch(screen.number(), intent));
  }

  private Screen await(long number, Predicate<View> fits)
      throws JourneyFailed, InterruptedException {
    return life.terminal()
        .screens()
        .await(0, screen -> screen.number() >= number && fits.test(screen.view()), Patience.PATIENT)
        .map(life.terminal().screens()::at)
        .orElseThrow(() -> new JourneyFailed("nothing comes after " + shown()));
  }

  private Screen await(Screen after, Predicate<Screen> fits)
      throws JourneyFailed, InterruptedException {
    QuickScreens screens = life.terminal().screens();
    return screens
        .await(screens.lastIndexOf(after) + 1, fits, Patience.PATIENT)
        .map(screens::at)
        .orElseThrow(() -> new JourneyFailed("nothing comes after " + shown()));
  }

  private View shown() {
    return life.terminal().screens().newest().view();
  }
}
