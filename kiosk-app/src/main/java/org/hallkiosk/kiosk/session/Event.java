package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaymentStage;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Difference;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;

/// What the world tells the session. Answers carry the [Ticket] of the question, or the key of the
/// action, so that an answer that comes too late is known as such.
public sealed interface Event {

  /// The process has started.
  ///
  /// @param run names this start of the process, unlike every other; the root of all keys
  /// @param open intents that an earlier process left without a proof
  /// @param handedOver actions about which the hall's staff have a task already
  /// @param openFor how long each intent has been open, by the terminal's clock
  record Started(
      String run,
      List<Entry> open,
      Set<IdempotencyKey> handedOver,
      Map<IdempotencyKey, Duration> openFor)
      implements Event {
    public Started {
      open = List.copyOf(open);
      handedOver = Set.copyOf(handedOver);
      openFor = Map.copyOf(openFor);
    }
  }

  /// Hall, payment channels and journal were held beside each other for a day. May be told again:
  /// what is known already changes nothing.
  record BooksCompared(LocalDate day, List<Difference> differences) implements Event {
    public BooksCompared {
      differences = List.copyOf(differences);
    }
  }

  record Touched(Touch touch) implements Event {}

  record TimerRang(Timer timer) implements Event {}

  /// What this terminal cannot do now has changed.
  record LimitsChanged(Set<View.Limit> limits) implements Event {
    public LimitsChanged {
      limits = Set.copyOf(limits);
    }
  }

  record CardRead(Ticket ticket, CardReading reading) implements Event {}

  record CardRemovalEnded(Ticket ticket, CardRemoval removal) implements Event {}

  /// How services stand at the hall now, and where else they can be done.
  record AvailabilityChanged(Map<ServiceId, Standing> standing) implements Event {
    public AvailabilityChanged {
      standing = Map.copyOf(standing);
    }
  }

  record ChipRead(Ticket ticket, ChipCard card) implements Event {}

  record GuardianAnswered(Ticket ticket, HallAnswer<Confirmed> answer) implements Event {}

  record ActingAnswered(Ticket ticket, HallAnswer<Acting> answer) implements Event {}

  record SignInAnswered(Ticket ticket, HallAnswer<SignedIn> answer) implements Event {}

  /// No picture could be taken.
  record FaceNotTaken(Ticket ticket) implements Event {}

  record FaceChecked(Ticket ticket, HallAnswer<PersonChecked> answer) implements Event {}

  record CodeSendingAnswered(Ticket ticket, HallAnswer<CodeSent> answer) implements Event {}

  record CodeChecked(Ticket ticket, HallAnswer<PersonChecked> answer) implements Event {}

  record StaffAsked(Ticket ticket, HallAnswer<StaffCheckNumber> answer) implements Event {}

  record StaffCheckRead(Ticket ticket, HallAnswer<StaffCheck> answer) implements Event {}

  record Prepared(Ticket ticket, HallAnswer<Preparation> answer) implements Event {}

  record RecordsRead(Ticket ticket, HallAnswer<List<HallRecord>> answer) implements Event {}

  record PageScanned(Ticket ticket, ScannedPage page) implements Event {}

  record PhotoTaken(Ticket ticket, TakenPhoto photo) implements Event {}

  record MaterialSent(Ticket ticket, HallAnswer<MaterialRef> answer) implements Event {}

  record CodeRead(Ticket ticket, CodeScan scan) implements Event {}

  record CaseFileRead(Ticket ticket, HallAnswer<CaseFile> answer) implements Event {}

  record DraftRead(Ticket ticket, HallAnswer<Application> answer) implements Event {}

  record ServiceCardTold(Ticket ticket, HallAnswer<ServiceCardState> answer) implements Event {}

  record HandedOver(Ticket ticket, HallAnswer<HandOver> answer) implements Event {}

  record OrderRead(Ticket ticket, HallAnswer<Order> answer) implements Event {}

  /// What the citizen should do at the bank card terminal.
  record CardStage(IdempotencyKey key, PaymentStage stage) implements Event {}

  record CardPaid(IdempotencyKey key, CardPayment payment) implements Event {}

  record CardReversed(IdempotencyKey key, Reversal reversal) implements Event {}

  record GuideFound(Ticket ticket, List<View.GuideHit> hits) implements Event {
    public GuideFound {
      hits = List.copyOf(hits);
    }
  }

  record GuideOpened(Ticket ticket, Optional<GuideItem> item) implements Event {}

  record PrinterChecked(Ticket ticket, Health health) implements Event {}

  record DocumentFetched(Ticket ticket, FetchedDocument document) implements Event {}

  /// @param pages confirmed so far
  record PageDone(IdempotencyKey key, int pages) implements Event {}

  record PrintEnded(IdempotencyKey key, PrintOutcome outcome) implements Event {}

  /// Numbered forms were printed, or not.
  ///
  /// @param serials of the forms in the citizen's hands, in order
  /// @param spoilt serials that are void
  record FormsEnded(
      IdempotencyKey key, PrintOutcome outcome, List<String> serials, List<String> spoilt)
      implements Event {
    public FormsEnded {
      serials = List.copyOf(serials);
      spoilt = List.copyOf(spoilt);
    }
  }

  record SlipEnded(IdempotencyKey key, PrintOutcome outcome) implements Event {}

  /// The answer to an action at the hall, or to a question about it.
  record ActionAnswered(IdempotencyKey key, ActionOutcome outcome) implements Event {}

  /// Jobs that an earlier process left in the printer are gone.
  record LeftoversCancelled() implements Event {}

  /// Nothing of the last citizen is left in memory, printer or camera.
  record Wiped(Ticket ticket) implements Event {}

  /// A defect of ours ended the last step; whoever stands there is told, and the session ends.
  record Defect(String detail) implements Event {}
}
