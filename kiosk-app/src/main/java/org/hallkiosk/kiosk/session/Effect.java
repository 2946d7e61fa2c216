package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.Map;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.HallToken;

/// What the session wants done. Carried out once the entries of the same step are on disk; each
/// ends in the event that its comment names.
public sealed interface Effect {

  /// Wait for a card and read it: [Event.CardRead].
  record ReadCard(Ticket ticket) implements Effect {}

  /// Wait until the card is lifted: [Event.CardRemovalEnded].
  record AwaitCardRemoval(Ticket ticket, Duration patience) implements Effect {}

  /// [Event.SignInAnswered].
  record SignIn(Ticket ticket, CardEvidence card) implements Effect {}

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

  /// [Event.PrinterChecked].
  record CheckPrinter(Ticket ticket) implements Effect {}

  /// [Event.ActionAnswered].
  record Submit(IdempotencyKey key, HallToken token, ServiceId service, Map<String, String> answers)
      implements Effect {
    public Submit {
      answers = Map.copyOf(answers);
    }
  }

  /// [Event.ActionAnswered].
  record Query(IdempotencyKey key) implements Effect {}

  /// Fetch, verify, keep in the vault: [Event.DocumentFetched].
  record FetchDocument(Ticket ticket, HallToken token, CaseNumber caseNumber) implements Effect {}

  /// [Event.PageDone] for each page, then [Event.PrintEnded].
  record PrintDocument(IdempotencyKey key, Handle document, CaseNumber caseNumber, int pages)
      implements Effect {}

  /// [Event.SlipEnded].
  record PrintSlip(IdempotencyKey key, SlipOrder order) implements Effect {}

  /// [Event.ActionAnswered].
  record ReportDelivery(IdempotencyKey key, CaseNumber caseNumber, int pages) implements Effect {}

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
