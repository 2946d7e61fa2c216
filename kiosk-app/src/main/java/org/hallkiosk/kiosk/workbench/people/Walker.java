package org.hallkiosk.kiosk.workbench.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.view.CodeHint;
import org.hallkiosk.kiosk.view.CodeState;
import org.hallkiosk.kiosk.view.FaceState;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.PhotoState;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.StaffState;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// Makes a scripted citizen's moves on a glass, with their hands in the world beside it. Longer
/// than most files, since a move is a few lines and there are many.
final class Walker {

  private final Citizen citizen;
  private final Glass glass;
  private final Hands hands;

  /// Whose face is shown: a guardian's who stands beside a child.
  private Citizen answering;

  Walker(Citizen citizen, Glass glass, Hands hands) {
    this.citizen = citizen;
    this.glass = glass;
    this.hands = hands;
    this.answering = citizen;
  }

  void make(List<Move> moves) throws JourneyFailed, InterruptedException {
    for (Move move : moves) {
      make(move);
    }
  }

  private void make(Move move) throws JourneyFailed, InterruptedException {
    switch (move) {
      case Move.ShowFace _ -> showFace();
      case Move.TypeCode _ -> typeCode();
      case Move.AskStaff _ -> askStaff();
      case Move.GuardianCard(var guardian) -> {
        see("the guardian's card is asked for", View.OtherCard.class, _ -> true);
        hands.layCard(guardian);
        see("the guardian's card is to be taken back", View.TakeCard.class, _ -> true);
        hands.liftCard();
        answering = guardian;
      }
      case Move.ForCompany(var company) -> {
        see("the company is asked for", View.ChooseCompany.class, _ -> true);
        glass.touch(new Intent.ActFor(company));
      }
      case Move.Choose(String value) -> {
        see(
            "an answer “" + value + "” is offered",
            View.Choose.class,
            view -> view.options().stream().anyMatch(option -> option.value().equals(value)));
        glass.touch(new Intent.Pick(value));
      }
      case Move.Type(String field, String written) -> {
        String text = hands.hall().dated(written);
        must(question(field).typed().isEmpty(), field + " is not empty");
        glass.touch(new Intent.Type(text));
        see(
            "“" + text + "” stands in the field",
            View.Question.class,
            view -> view.field().id().equals(field) && view.typed().equals(text));
        glass.touch(new Intent.Confirm());
      }
      case Move.Accept(String field, String known) -> {
        View.Question question = question(field);
        must(question.typed().equals(known), field + " does not hold what the hall knew");
        glass.touch(new Intent.Confirm());
      }
      case Move.Clear(String field) -> clear(field);
      case Move.LeaveEmpty(String field) -> {
        View.Question question = question(field);
        must(question.typed().isEmpty(), field + " is not empty");
        glass.touch(new Intent.Confirm());
      }
      case Move.Answer(String field, String value) -> {
        question(field);
        glass.touch(new Intent.Pick(value));
      }
      case Move.Look(List<String> says) -> {
        see("records are shown", View.Records.class, view -> !view.picks());
        read(says);
        glass.touch(new Intent.Confirm());
      }
      case Move.Pick(String written, List<String> says) -> {
        String id = hands.hall().dated(written);
        see(
            "the record " + id + " may be picked",
            View.Records.class,
            view ->
                view.picks()
                    && view.cards().stream()
                        .anyMatch(card -> card.id().equals(id) && card.pickable()));
        read(says);
        glass.touch(new Intent.Pick(id));
      }
      case Move.UseHeld(String source) -> {
        see("the hall holds it", View.UseHeld.class, _ -> true);
        glass.reads(source);
        glass.touch(new Intent.UseHeld());
      }
      case Move.Scan(int pages) -> scan(pages);
      case Move.BringLater _ -> {
        see(
            "a material is asked for",
            View.ScanMaterial.class,
            view -> view.mayFollow() && view.state() == ScanState.READY);
        glass.touch(new Intent.BringLater());
      }
      case Move.ShowCode(var text) -> {
        see("a code is asked for", View.ScanCode.class, _ -> true);
        hands.showCode(text.apply(hands.hall()));
        glass.see("the code was read", view -> !(view instanceof View.ScanCode));
        hands.takeCodeAway();
      }
      case Move.TakePhoto _ -> takePhoto();
      case Move.Sign _ -> {
        see("a signature is asked for", View.Sign.class, view -> !view.sending());
        glass.touch(new Intent.Signed(Handwriting.sample()));
      }
      case Move.SignFacts(List<String> says) -> {
        see("facts are to be signed", View.Sign.class, view -> !view.sending());
        read(says);
        glass.touch(new Intent.Signed(Handwriting.sample()));
      }
      case Move.Review(List<String> says) -> {
        see("everything is shown once more", View.Review.class, _ -> true);
        read(says);
        glass.touch(new Intent.Confirm());
      }
      case Move.Pay pay -> pay(pay);
      case Move.Result(View.ResultKind kind, List<String> says) -> {
        View.Result result = see("the result", View.Result.class, _ -> true);
        must(result.kind() == kind, "the result is " + result.kind() + " instead of " + kind);
        read(says);
        glass.touch(new Intent.Confirm());
      }
      case Move.Promised promised -> promised(promised);
      case Move.Collect _ -> glass.touch(new Intent.Collect(waiting(PendingKind.PAPERS)));
      case Move.PayWaiting _ -> glass.touch(new Intent.PayPending(waiting(PendingKind.PAYMENT)));
      case Move.ContinueDraft _ ->
          glass.touch(new Intent.ContinueDraft(waiting(PendingKind.DRAFT)));
      case Move.KeepDraft _ -> {
        glass.see("a question", Expectation::mayKeepDraft);
        glass.touch(new Intent.KeepDraft());
      }
      case Move.GoOnOnPhone(var answers) -> {
        glass.see("a question", Expectation::mayKeepDraft);
        glass.touch(new Intent.GoOnOnPhone());
        View.HandOver code = see("the phone's way on", View.HandOver.class, _ -> true);
        must(
            hands.hall().phoneGoesOn(citizen, code.codeText(), answers),
            "the phone finds no draft");
        glass.touch(new Intent.Confirm());
      }
      case Move.ThinkAgain(long fen) -> {
        showOrderCode(fen);
        glass.touch(new Intent.Back());
      }
      case Move.LeaveUnpaid(long fen) -> {
        showOrderCode(fen);
        glass.touch(new Intent.Leave());
      }
      case Move.InsertServiceCard _ -> {
        see("the card is asked for", View.OtherCard.class, _ -> true);
        hands.insertServiceCard();
        glass.see("the card was read", view -> !(view instanceof View.OtherCard));
        hands.takeChipCard();
      }
      case Move.Leave _ -> {
        see("what else can be done", View.Home.class, _ -> true);
        glass.touch(new Intent.Leave());
      }
      case Move.Meanwhile(var there, var what) -> {
        glass.see("the moment at which something happens", there);
        what.accept(hands);
      }
      case Move.StaffCalled _ -> hands.awaitStaff();
      case Move.SkipRating _ -> {
        see("the rating is offered", View.Rating.class, _ -> true);
        glass.touch(new Intent.Skip());
      }
      case Move.Rate(int level) -> {
        see("the rating is offered", View.Rating.class, _ -> true);
        glass.touch(new Intent.Rate(level));
      }
      case Move.Refused(ProblemCode code) -> {
        View.Problem no = see("the hall's answer", View.Problem.class, _ -> true);
        must(no.code() == code, "the hall refuses because of " + no.code());
        glass.touch(new Intent.Leave());
      }
      case Move.Told(ProblemCode code) -> {
        View.Problem told = see("what is known", View.Problem.class, _ -> true);
        must(told.code() == code, "the screen tells of " + told.code());
        glass.touch(new Intent.Leave());
      }
    }
  }

  private void showFace() throws JourneyFailed, InterruptedException {
    hands.standBefore(answering);
    see("the face is asked for", View.FaceCheck.class, Walker::isReady);
    glass.touch(new Intent.TakePicture());
    glass.see("the face is known", view -> !(view instanceof View.FaceCheck));
    hands.stepAside();
  }

  private void typeCode() throws JourneyFailed, InterruptedException {
    see("the face is asked for", View.FaceCheck.class, Walker::isReady);
    glass.touch(new Intent.UseCode());
    see("the code is asked for", View.CodeCheck.class, code -> code.state() == CodeState.ENTERING);
    for (char digit : hands.hall().sentMessages().getLast().code().toCharArray()) {
      glass.touch(new Intent.Digit(digit - '0'));
    }
  }

  /// Whoever is not known by the face and has no phone: both are tried, and neither is of use.
  private void askStaff() throws JourneyFailed, InterruptedException {
    hands.standBefore(answering);
    see("the face is asked for", View.FaceCheck.class, Walker::isReady);
    glass.touch(new Intent.TakePicture());
    see("the face is not known", View.FaceCheck.class, face -> face.hint().isPresent());
    glass.touch(new Intent.UseCode());
    see(
        "no code can be sent",
        View.CodeCheck.class,
        code -> code.hint().equals(Optional.of(CodeHint.NO_PHONE)));
    glass.touch(new Intent.AskStaff());
    see(
        "a picture may be taken for the staff",
        View.StaffCheck.class,
        staff -> staff.state() == StaffState.READY);
    glass.touch(new Intent.TakePicture());
    see("the staff are asked", View.StaffCheck.class, staff -> staff.state() == StaffState.WAITING);
    must(hands.staffDecides(true), "nothing waits for the staff");
    glass.see("the staff have looked", view -> !(view instanceof View.StaffCheck));
    hands.stepAside();
  }

  private static boolean isReady(View.FaceCheck face) {
    return face.state() == FaceState.READY;
  }

  private View.Question question(String field) throws JourneyFailed, InterruptedException {
    return see(
        "the question " + field, View.Question.class, view -> view.field().id().equals(field));
  }

  private void clear(String field) throws JourneyFailed, InterruptedException {
    String known = question(field).typed();
    must(!known.isEmpty(), field + " is empty already");
    for (int length = known.length() - 1; length >= 0; length--) {
      String left = known.substring(0, length);
      glass.touch(new Intent.Erase());
      see("a digit less", View.Question.class, view -> view.typed().equals(left));
    }
    glass.touch(new Intent.Confirm());
  }

  private void scan(int pages) throws JourneyFailed, InterruptedException {
    for (int page = 1; page <= pages; page++) {
      see("page " + page, View.ScanMaterial.class, view -> view.state() == ScanState.READY);
      hands.layPaper();
      glass.touch(new Intent.Capture());
      see("page " + page + " is shown", View.ScanMaterial.class, Walker::isShown);
      hands.takePaper();
      if (page < pages) {
        glass.touch(new Intent.NextPage());
      }
    }
    glass.touch(new Intent.Confirm());
  }

  private static boolean isShown(View.ScanMaterial view) {
    return view.state() == ScanState.SHOWING;
  }

  private void takePhoto() throws JourneyFailed, InterruptedException {
    see("the portrait", View.TakePhoto.class, view -> view.state() == PhotoState.LIVE);
    hands.standBefore(citizen);
    glass.touch(new Intent.TakePicture());
    View.TakePhoto taken =
        see("the picture", View.TakePhoto.class, view -> view.state() == PhotoState.SHOWING);
    hands.stepAside();
    must(taken.flaws().isEmpty(), "the portrait is found faulty: " + taken.flaws());
    glass.touch(new Intent.Confirm());
  }

  private void showOrderCode(long fen) throws JourneyFailed, InterruptedException {
    chooseWay(PayWay.ORDER_CODE, fen);
    see("the order's code", View.Pay.class, view -> view.codeText().isPresent());
  }

  private void chooseWay(PayWay way, long fen) throws JourneyFailed, InterruptedException {
    View.Pay asked = see("the payment", View.Pay.class, view -> view.state() == PayState.CHOOSING);
    must(asked.amount().value() == fen, "the screen asks for " + asked.amount());
    glass.touch(new Intent.PayBy(way));
  }

  private void pay(Move.Pay pay) throws JourneyFailed, InterruptedException {
    chooseWay(pay.way(), pay.fen());
    switch (pay.way()) {
      case ORDER_CODE -> {
        View.Pay shown =
            see("the order's code", View.Pay.class, view -> view.codeText().isPresent());
        must(
            hands.hall().phonePays(ordered(shown.codeText().orElseThrow())),
            "the phone cannot pay the order on the screen");
      }
      case PHONE_CODE -> {
        see("the phone's code", View.Pay.class, view -> view.state() == PayState.SCANNING_CODE);
        hands.showCode(hands.hall().payerCode(citizen));
        glass.see("the phone was charged", view -> !(view instanceof View.Pay));
        hands.takeCodeAway();
      }
      case BANK_CARD -> hands.payByCard();
      case NOTICE -> {}
    }
  }

  /// The order that a phone finds under the text of its code.
  private static OrderNumber ordered(String link) {
    return new OrderNumber(link.substring(link.lastIndexOf('/') + 1));
  }

  /// The screen must tell the day that stands in the hall's books.
  private void promised(Move.Promised move) throws JourneyFailed, InterruptedException {
    View.Result result = see("the promise", View.Result.class, _ -> true);
    must(
        result.kind() == move.kind(),
        "the result is " + result.kind() + " instead of " + move.kind());
    Optional<String> told = result.promisedBy().map(LocalDate::toString);
    must(
        told.isPresent()
            && told.equals(hands.hall().books().cases().getLast().filing().promisedBy()),
        "the screen promises " + told);
    glass.reads(told.orElseThrow());
    read(move.says());
    glass.touch(new Intent.Confirm());
  }

  /// The one of a kind that is listed first.
  private CaseNumber waiting(PendingKind kind) throws JourneyFailed, InterruptedException {
    View.Home home =
        see("what waits is listed", View.Home.class, view -> !view.pending().isEmpty());
    Optional<CaseNumber> waiting =
        home.pending().stream()
            .filter(one -> one.kind() == kind)
            .map(View.Pending::caseNumber)
            .findFirst();
    must(waiting.isPresent(), "nothing waits that is one of the " + kind);
    return waiting.orElseThrow();
  }

  private void read(List<String> says) throws JourneyFailed {
    for (String text : says) {
      glass.reads(hands.hall().dated(text));
    }
  }

  private <V extends View> V see(String why, Class<V> kind, Predicate<V> fits)
      throws JourneyFailed, InterruptedException {
    return glass.see(why, kind, fits);
  }

  private static void must(boolean holds, String otherwise) throws JourneyFailed {
    JourneyFailed.unless(holds, otherwise);
  }
}
