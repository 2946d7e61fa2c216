package org.hallkiosk.kiosk.workbench.hall;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.hallkiosk.kiosk.casework.Refusal;

/// One line of the hall's books. Each closes an action key of a terminal, for good.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
  @JsonSubTypes.Type(value = BookEvent.CaseIssued.class, name = "case-issued"),
  @JsonSubTypes.Type(value = BookEvent.CaseRefused.class, name = "case-refused"),
  @JsonSubTypes.Type(value = BookEvent.PaperDelivered.class, name = "paper-delivered"),
  @JsonSubTypes.Type(value = BookEvent.CaseRated.class, name = "case-rated"),
  @JsonSubTypes.Type(value = BookEvent.KeyClosed.class, name = "key-closed"),
})
sealed interface BookEvent {

  ActionKey key();

  /// @param content hash of what was asked, so that a key cannot come back with something else
  record CaseIssued(String at, ActionKey key, String content, HallCase issued)
      implements BookEvent {}

  record CaseRefused(String at, ActionKey key, String content, Refusal refusal)
      implements BookEvent {}

  record PaperDelivered(String at, ActionKey key, String content, String caseNumber, int pages)
      implements BookEvent {}

  record CaseRated(String at, ActionKey key, String content, String caseNumber, int level)
      implements BookEvent {}

  /// Asked for before anything arrived under it.
  record KeyClosed(String at, ActionKey key) implements BookEvent {}
}
