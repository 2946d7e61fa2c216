package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.PhotoStandard;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.identity.CompanyCode;

/// What the session wants done. Carried out once the entries of the same step are on disk; each
/// ends in the event that its comment names.
public sealed interface Effect {

  /// Wait for a card and read it: [Event.CardRead].
  record ReadCard(Ticket ticket) implements Effect {}

  /// Wait until the card is lifted: [Event.CardRemovalEnded].
  record AwaitCardRemoval(Ticket ticket, Duration patience) implements Effect {}

  /// [Event.SignInAnswered].
  record SignIn(Ticket ticket, SignInEvidence evidence) implements Effect {}

  /// Wait for a chip card, and read who it says it belongs to: [Event.ChipRead].
  record ReadChip(Ticket ticket) implements Effect {}

  /// Wait until the chip card is taken out: [Event.CardRemovalEnded].
  record AwaitChipRemoval(Ticket ticket, Duration patience) implements Effect {}

  /// [Event.GuardianAnswered].
  record ConfirmGuardian(Ticket ticket, HallToken token, CardEvidence guardian) implements Effect {}

  /// [Event.ActingAnswered].
  record ActForPrincipal(Ticket ticket, HallToken agent, CardEvidence principal)
      implements Effect {}

  /// [Event.ActingAnswered].
  record ActForCompany(Ticket ticket, HallToken token, CompanyCode company) implements Effect {}

  /// Take a picture and have the hall compare it: [Event.FaceChecked] or [Event.FaceNotTaken].
  record CheckFace(Ticket ticket, HallToken token) implements Effect {}

  /// [Event.CodeSendingAnswered].
  record SendCode(Ticket ticket, HallToken token) implements Effect {}

  /// [Event.CodeChecked].
  record CheckCode(Ticket ticket, HallToken token, String code) implements Effect {
    /// Keeps the code out of logs.
    @Override
    public String toString() {
      return "CheckCode[" + ticket + "]";
    }
  }

  /// Take a picture and have the hall's staff compare it: [Event.StaffAsked] or
  /// [Event.FaceNotTaken].
  record AskStaff(Ticket ticket, HallToken token) implements Effect {}

  /// [Event.StaffCheckRead].
  record ReadStaffCheck(Ticket ticket, HallToken token, StaffCheckNumber check) implements Effect {}

  /// [Event.PrinterChecked], which tells of the first that cannot print.
  ///
  /// @param stocks what will be printed on
  record CheckPrinter(Ticket ticket, Set<Stock> stocks) implements Effect {
    public CheckPrinter {
      stocks = Set.copyOf(stocks);
    }
  }

  /// [Event.Prepared].
  record Prepare(Ticket ticket, HallToken token, ServiceId service) implements Effect {}

  /// [Event.RecordsRead].
  record ReadRecords(
      Ticket ticket,
      HallToken token,
      ServiceId service,
      String records,
      Map<String, String> answers)
      implements Effect {
    public ReadRecords {
      answers = Map.copyOf(answers);
    }

    /// Keeps the answers out of logs.
    @Override
    public String toString() {
      return "ReadRecords[" + ticket + "]";
    }
  }

  /// Make one picture of the paper that lies there, and keep it in the vault: [Event.PageScanned].
  record ScanPage(Ticket ticket) implements Effect {}

  /// Take a portrait, judge it, and keep it in the vault: [Event.PhotoTaken].
  record TakePhoto(Ticket ticket, PhotoStandard standard) implements Effect {}

  /// Bind the scanned pages into one paper and leave it with the hall: [Event.MaterialSent].
  record SendPages(Ticket ticket, HallToken token, String material, List<Handle> pages)
      implements Effect {
    public SendPages {
      pages = List.copyOf(pages);
    }
  }

  /// [Event.MaterialSent].
  record SendPhoto(Ticket ticket, HallToken token, String material, Handle picture)
      implements Effect {}

  /// [Event.MaterialSent].
  record SendSignature(Ticket ticket, HallToken token, String material, Signature signature)
      implements Effect {
    /// Keeps the strokes out of logs.
    @Override
    public String toString() {
      return "SendSignature[" + ticket + "]";
    }
  }

  /// Wait for a code before the scanner: [Event.CodeRead].
  record ReadCode(Ticket ticket, Duration patience) implements Effect {}

  /// Ends a wait for a device that was begun under the ticket, if it still goes on.
  record CallOff(Ticket ticket) implements Effect {}

  /// [Event.ActionAnswered].
  record Submit(IdempotencyKey key, HallToken token, Application application) implements Effect {}

  /// [Event.CaseFileRead].
  record ReadCaseFile(Ticket ticket, HallToken token, CaseNumber caseNumber) implements Effect {}

  /// [Event.ActionAnswered].
  record SaveDraft(IdempotencyKey key, HallToken token, Application application)
      implements Effect {}

  /// [Event.DraftRead].
  record ReadDraft(Ticket ticket, HallToken token, CaseNumber draft) implements Effect {}

  /// [Event.ServiceCardTold].
  record AskForServiceCard(Ticket ticket, HallToken token) implements Effect {}

  /// [Event.ActionAnswered].
  record ChangeServiceCard(IdempotencyKey key, HallToken token, ServiceCardChange change)
      implements Effect {}

  /// [Event.HandedOver].
  record HandOver(Ticket ticket, HallToken token, CaseNumber draft) implements Effect {}

  /// [Event.ActionAnswered].
  record OpenOrder(IdempotencyKey key, HallToken token, CaseNumber caseNumber) implements Effect {}

  /// [Event.OrderRead].
  record ReadOrder(Ticket ticket, CaseNumber caseNumber) implements Effect {}

  /// [Event.ActionAnswered].
  record PayByCode(IdempotencyKey key, HallToken token, OrderNumber order, String code)
      implements Effect {
    /// Keeps the code out of logs.
    @Override
    public String toString() {
      return "PayByCode[" + key + "]";
    }
  }

  /// Let the bank card terminal take the money: [Event.CardStage] for each stage, then
  /// [Event.CardPaid].
  record PayByCard(IdempotencyKey key, OrderNumber order, Fen amount) implements Effect {}

  /// What does the bank card terminal know of the order? [Event.CardPaid].
  record QueryCard(IdempotencyKey key, OrderNumber order) implements Effect {}

  /// [Event.CardReversed].
  record ReverseCard(IdempotencyKey key, OrderNumber order) implements Effect {}

  /// [Event.ActionAnswered].
  record ReportCardPayment(IdempotencyKey key, OrderNumber order, CardApproval approval)
      implements Effect {}

  /// [Event.ActionAnswered].
  record CloseOrder(IdempotencyKey key, OrderNumber order) implements Effect {}

  /// [Event.ActionAnswered].
  record Refund(IdempotencyKey key, OrderNumber order) implements Effect {}

  /// [Event.ActionAnswered].
  record RaiseTask(IdempotencyKey key, IdempotencyKey about, TaskReason reason) implements Effect {}

  /// [Event.GuideFound].
  record SearchGuide(Ticket ticket, String typed) implements Effect {}

  /// [Event.GuideOpened].
  record OpenGuideEntry(Ticket ticket, String code) implements Effect {}

  /// [Event.ActionAnswered].
  record Query(IdempotencyKey key) implements Effect {}

  /// Fetch, verify, keep in the vault: [Event.DocumentFetched].
  record FetchDocument(Ticket ticket, HallToken token, CaseNumber caseNumber, DocumentKind kind)
      implements Effect {}

  /// [Event.PageDone] for each page, then [Event.PrintEnded]; on numbered forms [Event.FormsEnded].
  record PrintDocument(
      IdempotencyKey key, Handle document, CaseNumber caseNumber, int pages, Stock stock)
      implements Effect {}

  /// [Event.SlipEnded].
  record PrintSlip(IdempotencyKey key, SlipOrder order) implements Effect {}

  /// [Event.ActionAnswered].
  record ReportDelivery(IdempotencyKey key, Delivery delivery) implements Effect {}

  /// [Event.ActionAnswered].
  record Rate(IdempotencyKey key, HallToken token, CaseNumber caseNumber, int level)
      implements Effect {}

  /// No event: its answer changes nothing here.
  record SignOut(HallToken token) implements Effect {}

  /// [Event.LeftoversCancelled].
  record CancelLeftovers() implements Effect {}

  /// [Event.Wiped].
  record Wipe(Ticket ticket) implements Effect {}

  /// [Event.TimerRang], unless it is started anew or stopped before.
  record StartTimer(Timer timer, Duration after) implements Effect {}

  record StopTimer(Timer timer) implements Effect {}
}
