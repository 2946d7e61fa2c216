package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaymentStage;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.hall.StaffDoubt;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Pseudonym;
import org.hallkiosk.kiosk.view.View;

/// Any answer that the world may give to an effect.
///
/// Longer than most files, since it answers every effect.
final class AnyAnswer {

  private static final Fault FAULT = Fault.of(FaultCode.PAPER_JAM, "jam");

  private final Random random;
  private final AnyQuestion questions;

  AnyAnswer(Random random, AnyQuestion questions) {
    this.random = random;
    this.questions = questions;
  }

  Event to(Effect effect) {
    return switch (effect) {
      case Effect.ReadCard e -> new Event.CardRead(e.ticket(), reading());
      case Effect.AwaitCardRemoval e -> new Event.CardRemovalEnded(e.ticket(), removal());
      case Effect.SignIn e -> new Event.SignInAnswered(e.ticket(), any(signedIn()));
      case Effect.CheckFace e ->
          random.nextInt(5) == 0
              ? new Event.FaceNotTaken(e.ticket())
              : new Event.FaceChecked(e.ticket(), any(checked()));
      case Effect.SendCode e ->
          new Event.CodeSendingAnswered(
              e.ticket(), any(new CodeSent("137****9050", 6, Duration.ofMinutes(1))));
      case Effect.CheckCode e -> new Event.CodeChecked(e.ticket(), any(checked()));
      case Effect.AskStaff e ->
          random.nextInt(5) == 0
              ? new Event.FaceNotTaken(e.ticket())
              : new Event.StaffAsked(e.ticket(), any(new StaffCheckNumber("HY-00000001")));
      case Effect.ReadStaffCheck e -> new Event.StaffCheckRead(e.ticket(), any(decided()));
      case Effect.CheckPrinter e ->
          new Event.PrinterChecked(
              e.ticket(), random.nextInt(5) == 0 ? Health.broken(FAULT) : Health.READY);
      case Effect.Submit e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.Query e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.ReportDelivery e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.Rate e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.FetchDocument e -> new Event.DocumentFetched(e.ticket(), document());
      case Effect.PrintDocument e ->
          random.nextInt(4) == 0 ? new Event.PageDone(e.key(), 1) : printed(e);
      case Effect.PrintSlip e -> new Event.SlipEnded(e.key(), printed());
      case Effect.ReadCaseFile e ->
          new Event.CaseFileRead(e.ticket(), any(Walk.file(Walk.PAID, due())));
      case Effect.AskForServiceCard e -> new Event.ServiceCardTold(e.ticket(), any(serviceCard()));
      case Effect.ChangeServiceCard e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.SaveDraft e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.OpenOrder e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.PayByCode e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.ReportCardPayment e ->
          new Event.ActionAnswered(
              e.key(), pick(outcome(), new ActionOutcome.Refused(Refusal.ORDER_CLOSED)));
      case Effect.CloseOrder e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.Refund e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.RaiseTask e -> new Event.ActionAnswered(e.key(), outcome());
      case Effect.ReadDraft e -> new Event.DraftRead(e.ticket(), any(kept()));
      case Effect.HandOver e -> new Event.HandedOver(e.ticket(), any(new HandOver("https://x")));
      case Effect.ReadOrder e -> new Event.OrderRead(e.ticket(), any(order()));
      case Effect.PayByCard e ->
          random.nextInt(3) == 0
              ? new Event.CardStage(e.key(), pick(PaymentStage.values()))
              : new Event.CardPaid(e.key(), charged());
      case Effect.QueryCard e -> new Event.CardPaid(e.key(), charged());
      case Effect.ReverseCard e -> new Event.CardReversed(e.key(), reversed());
      case Effect.Prepare e -> new Event.Prepared(e.ticket(), any(questions.prepared()));
      case Effect.ReadRecords e -> new Event.RecordsRead(e.ticket(), any(questions.records()));
      case Effect.ScanPage e -> new Event.PageScanned(e.ticket(), questions.page());
      case Effect.TakePhoto e -> new Event.PhotoTaken(e.ticket(), questions.photo());
      case Effect.SendPages e -> sent(e.ticket(), e.material());
      case Effect.SendPhoto e -> sent(e.ticket(), e.material());
      case Effect.SendSignature e -> sent(e.ticket(), e.material());
      case Effect.ReadChip e -> new Event.ChipRead(e.ticket(), chip());
      case Effect.AwaitChipRemoval e -> new Event.CardRemovalEnded(e.ticket(), removal());
      case Effect.ConfirmGuardian e -> new Event.GuardianAnswered(e.ticket(), any(new Confirmed()));
      case Effect.ActForPrincipal e -> new Event.ActingAnswered(e.ticket(), any(acting()));
      case Effect.ActForCompany e -> new Event.ActingAnswered(e.ticket(), any(acting()));
      case Effect.ReadCode e ->
          new Event.CodeRead(e.ticket(), pick(scanned(), questions.code(), scan()));
      case Effect.CallOff e -> new Event.CodeRead(e.ticket(), new CodeScan.Cancelled());
      case Effect.SearchGuide e ->
          new Event.GuideFound(e.ticket(), List.of(new View.GuideHit("G-1", "事项", "部门")));
      case Effect.OpenGuideEntry e ->
          new Event.GuideOpened(
              e.ticket(), random.nextInt(4) == 0 ? Optional.empty() : Optional.of(SampleHall.ITEM));
      case Effect.SignOut _, Effect.CancelLeftovers _ -> new Event.LeftoversCancelled();
      case Effect.Wipe e -> new Event.Wiped(e.ticket());
      case Effect.StartTimer e -> new Event.TimerRang(e.timer());
      case Effect.StopTimer e -> new Event.TimerRang(e.timer());
    };
  }

  private StaffCheck decided() {
    return pick(
        new StaffCheck.Waiting(),
        new StaffCheck.Passed(),
        new StaffCheck.NotPassed(pick(StaffDoubt.values())),
        new StaffCheck.Closed());
  }

  private Event sent(Ticket ticket, String material) {
    return new Event.MaterialSent(ticket, any(questions.sent(material)));
  }

  private CardReading reading() {
    return pick(
        Walk.card(),
        Walk.card(),
        Walk.card(),
        new CardReading.Read(OtherCards.STAR),
        new CardReading.Read(OtherCards.RESIDENCE),
        new CardReading.Read(OtherCards.OLD_FOREIGNER),
        new CardReading.NoCard(),
        new CardReading.Lifted(),
        new CardReading.Rejected(CardReading.Reason.UNKNOWN_TYPE, "I"),
        new CardReading.Cancelled(),
        new CardReading.Failed(FAULT));
  }

  private CardRemoval removal() {
    return pick(
        new CardRemoval.Taken(),
        new CardRemoval.Taken(),
        new CardRemoval.Taken(),
        new CardRemoval.StillThere(),
        new CardRemoval.Cancelled(),
        new CardRemoval.Failed(FAULT));
  }

  private Optional<Fen> due() {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(Walk.FEE);
  }

  private Application kept() {
    return new Application(
        Walk.PAID,
        random.nextBoolean() ? Map.of("purpose", "loan") : Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Order order() {
    Fen amount = random.nextInt(12) == 0 ? new Fen(1) : Walk.FEE;
    Order order =
        PaidWalk.order(
            amount,
            pick(
                Order.Status.OPEN,
                Order.Status.OPEN,
                Order.Status.OPEN,
                Order.Status.OPEN,
                Order.Status.OPEN,
                Order.Status.OPEN,
                Order.Status.OPEN,
                pick(Order.Status.values())));
    return random.nextInt(12) == 0 ? PaidWalk.elsewhere(order) : order;
  }

  private CodeScan scanned() {
    return pick(
        new CodeScan.Scanned("phone"),
        new CodeScan.Scanned("phone"),
        new CodeScan.NoCode(),
        new CodeScan.Cancelled(),
        new CodeScan.Failed(FAULT));
  }

  private CardPayment charged() {
    return pick(
        new CardPayment.Approved("A1", "T1", Walk.FEE.value()),
        new CardPayment.Approved("A1", "T1", Walk.FEE.value()),
        new CardPayment.Declined("51"),
        new CardPayment.NotPaid("cancelled"),
        new CardPayment.Cancelled(),
        new CardPayment.Reversed(),
        new CardPayment.NotFound(),
        new CardPayment.NotStarted(FAULT),
        new CardPayment.Unknown(FAULT));
  }

  private Reversal reversed() {
    return pick(
        new Reversal.Reversed(),
        new Reversal.NothingPaid(),
        new Reversal.Refused("12"),
        new Reversal.Unknown(FAULT));
  }

  private Event printed(Effect.PrintDocument print) {
    return print.stock() == Stock.PLAIN
        ? new Event.PrintEnded(print.key(), printed())
        : new Event.FormsEnded(print.key(), printed(), List.of("F1", "F2"), List.of("F0"));
  }

  private SignedIn signedIn() {
    List<SignedIn.Waiting> waiting =
        random.nextInt(3) == 0 ? List.of(new SignedIn.Waiting(Walk.CASE, Walk.PAID)) : List.of();
    return new SignedIn(
        new HallToken("token"),
        new Pseudonym("pseudonym-1"),
        pick(Optional.empty(), Optional.of(SampleHall.HOLDER), Optional.of(SampleHall.HOLDER)),
        pick(AgeGroup.ADULT, AgeGroup.ADULT, AgeGroup.UNDER_14, AgeGroup.UNDER_18),
        pick(
            List.of(),
            List.of(SampleHall.COMPANY),
            List.of(SampleHall.COMPANY, SampleHall.OTHER_COMPANY)),
        random.nextBoolean(),
        waiting,
        waiting,
        waiting);
  }

  private Acting acting() {
    return new Acting(
        new HallToken("acting-token"),
        new Pseudonym("pseudonym-2"),
        pick(Optional.empty(), Optional.of("MANDATE-1")),
        pick(AgeGroup.ADULT, AgeGroup.ADULT, AgeGroup.UNDER_14),
        List.of(),
        List.of(),
        List.of());
  }

  private ServiceCardState serviceCard() {
    ServiceCardState.Status status = pick(ServiceCardState.Status.values());
    return new ServiceCardState(
        status, status == ServiceCardState.Status.NONE ? Optional.empty() : Optional.of("***0001"));
  }

  private ChipCard chip() {
    return pick(
        new ChipCard.Read(new SignInEvidence.SocialSecurityCard(SampleHall.HOLDER, "A00000001")),
        new ChipCard.Read(SampleHall.SERVICE_CARD),
        new ChipCard.NoCard(),
        new ChipCard.NotForUs(),
        new ChipCard.Removed(),
        new ChipCard.HallUnavailable(),
        new ChipCard.Failed());
  }

  private CodeScan scan() {
    return pick(
        new CodeScan.Scanned("PHONE-1"),
        new CodeScan.NoCode(),
        new CodeScan.Cancelled(),
        new CodeScan.Failed(FAULT));
  }

  private PersonChecked checked() {
    return random.nextInt(3) == 0
        ? new PersonChecked.NotPassed(random.nextInt(3))
        : new PersonChecked.Passed();
  }

  private ActionOutcome outcome() {
    return pick(
        new ActionOutcome.Done(Walk.CASE),
        new ActionOutcome.Done(Walk.CASE),
        new ActionOutcome.Done(Walk.CASE),
        new ActionOutcome.Done(Walk.CASE),
        new ActionOutcome.Done(Walk.CASE),
        new ActionOutcome.Accepted(Walk.CASE),
        new ActionOutcome.Refused(pick(Refusal.values())),
        new ActionOutcome.NeverReceived(),
        new ActionOutcome.Unknown());
  }

  private FetchedDocument document() {
    return pick(
        new FetchedDocument.Ready(new Handle("vault-1"), "CERT-1", 2),
        new FetchedDocument.Ready(new Handle("vault-1"), "CERT-1", 2),
        new FetchedDocument.NotGenuine("FOREIGN_ISSUER"),
        new FetchedDocument.Refused(pick(Refusal.NOT_ELIGIBLE, pick(Refusal.values()))),
        new FetchedDocument.Unavailable());
  }

  private PrintOutcome printed() {
    return pick(
        new PrintOutcome.Printed(2),
        new PrintOutcome.Printed(2),
        new PrintOutcome.NotPrinted(FAULT),
        new PrintOutcome.Uncertain(1, FAULT),
        new PrintOutcome.Cancelled(0));
  }

  private <T> HallAnswer<T> any(T value) {
    List<Function<T, HallAnswer<T>>> ways =
        List.of(
            HallAnswer.Answered::new,
            HallAnswer.Answered::new,
            HallAnswer.Answered::new,
            HallAnswer.Answered::new,
            _ -> new HallAnswer.Refused<>(pick(Refusal.values())),
            _ -> new HallAnswer.Unavailable<>("no answer"));
    return ways.get(random.nextInt(ways.size())).apply(value);
  }

  @SafeVarargs
  private <T> T pick(T... some) {
    return some[random.nextInt(some.length)];
  }
}
