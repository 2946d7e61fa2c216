package org.hallkiosk.kiosk.workbench.hall;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Refusal;

/// One line of the hall's books. Each closes an action key, for good, unless money is on its way:
/// of a terminal, or of the payment channel where money came without a terminal's doing.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
  @JsonSubTypes.Type(value = BookEvent.CaseIssued.class, name = "case-issued"),
  @JsonSubTypes.Type(value = BookEvent.CaseRefused.class, name = "case-refused"),
  @JsonSubTypes.Type(value = BookEvent.CaseDecided.class, name = "case-decided"),
  @JsonSubTypes.Type(value = BookEvent.DraftSaved.class, name = "draft-saved"),
  @JsonSubTypes.Type(value = BookEvent.ServiceCardChanged.class, name = "service-card-changed"),
  @JsonSubTypes.Type(value = BookEvent.PaperDelivered.class, name = "paper-delivered"),
  @JsonSubTypes.Type(value = BookEvent.CaseRated.class, name = "case-rated"),
  @JsonSubTypes.Type(value = BookEvent.TaskRaised.class, name = "task-raised"),
  @JsonSubTypes.Type(value = BookEvent.TaskFound.class, name = "task-found"),
  @JsonSubTypes.Type(value = BookEvent.OrderOpened.class, name = "order-opened"),
  @JsonSubTypes.Type(value = BookEvent.OrderFound.class, name = "order-found"),
  @JsonSubTypes.Type(value = BookEvent.OrderPaid.class, name = "order-paid"),
  @JsonSubTypes.Type(value = BookEvent.PaymentFound.class, name = "payment-found"),
  @JsonSubTypes.Type(value = BookEvent.OrderClosed.class, name = "order-closed"),
  @JsonSubTypes.Type(value = BookEvent.OrderRefunded.class, name = "order-refunded"),
  @JsonSubTypes.Type(value = BookEvent.ChargeBegun.class, name = "charge-begun"),
  @JsonSubTypes.Type(value = BookEvent.RefundBegun.class, name = "refund-begun"),
  @JsonSubTypes.Type(value = BookEvent.ActionRefused.class, name = "action-refused"),
  @JsonSubTypes.Type(value = BookEvent.KeyClosed.class, name = "key-closed"),
})
sealed interface BookEvent {

  ActionKey key();

  /// @param content hash of what was asked, so that a key cannot come back with something else
  record CaseIssued(String at, ActionKey key, String content, HallCase issued)
      implements BookEvent {}

  /// A promised result is there. The staff's doing, under a key of their own.
  ///
  /// @param decided the case with its paper, where it has one
  record CaseDecided(String at, ActionKey key, HallCase decided) implements BookEvent {}

  /// @param citizenNumber whose application it was; empty for nobody's, and in older books
  record CaseRefused(
      String at, ActionKey key, String content, Refusal refusal, Optional<String> citizenNumber)
      implements BookEvent {

    @Override
    public String toString() {
      return "CaseRefused[" + key + ", " + refusal + "]";
    }
  }

  record DraftSaved(String at, ActionKey key, String content, HallDraft draft)
      implements BookEvent {}

  record ServiceCardChanged(String at, ActionKey key, String content, CardEvent card)
      implements BookEvent {}

  record PaperDelivered(
      String at,
      ActionKey key,
      String content,
      String caseNumber,
      DocumentKind kind,
      int pages,
      List<String> serials,
      List<String> spoilt)
      implements BookEvent {}

  record CaseRated(String at, ActionKey key, String content, String caseNumber, int level)
      implements BookEvent {}

  record TaskRaised(String at, ActionKey key, String content, HallTask task) implements BookEvent {}

  /// The staff had a task about the same action already.
  record TaskFound(String at, ActionKey key, String content, String number) implements BookEvent {}

  record OrderOpened(String at, ActionKey key, String content, HallOrder order)
      implements BookEvent {}

  /// The case had an open order already, which goes on at the key's terminal.
  record OrderFound(String at, ActionKey key, String content, String caseNumber)
      implements BookEvent {}

  /// @param order with its payment
  record OrderPaid(String at, ActionKey key, String content, HallOrder order)
      implements BookEvent {}

  /// The order was paid by this very payment already.
  record PaymentFound(String at, ActionKey key, String content, String caseNumber)
      implements BookEvent {}

  record OrderClosed(String at, ActionKey key, String content, HallOrder order)
      implements BookEvent {}

  record OrderRefunded(String at, ActionKey key, String content, HallOrder order)
      implements BookEvent {}

  /// The phone's owner has still to agree: the outcome under the key changes once.
  record ChargeBegun(String at, ActionKey key, String content, HallOrder order)
      implements BookEvent {}

  /// The money is on its way back: the outcome under the key changes once.
  record RefundBegun(String at, ActionKey key, String content, HallOrder order)
      implements BookEvent {}

  /// A no to anything but an application.
  record ActionRefused(String at, ActionKey key, String content, Refusal refusal)
      implements BookEvent {}

  /// Asked for before anything arrived under it.
  record KeyClosed(String at, ActionKey key) implements BookEvent {}
}
