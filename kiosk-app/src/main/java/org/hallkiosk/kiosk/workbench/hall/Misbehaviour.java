package org.hallkiosk.kiosk.workbench.hall;

import java.time.Duration;

/// What the embedded hall does wrong on demand.
public sealed interface Misbehaviour {

  /// Closes the connection without acting and without an answer.
  record Down() implements Misbehaviour {}

  /// Waits before it acts and answers.
  record Slow(Duration delay) implements Misbehaviour {}

  /// Answers 500 without acting.
  record FailBeforeActing() implements Misbehaviour {}

  /// Acts, then closes the connection without an answer.
  record DropAnswer() implements Misbehaviour {}

  /// Acts, then answers 200 with something that is not in the contract.
  record Garbage() implements Misbehaviour {}

  /// Acts twice, as when something between repeats a request, and answers twice in one.
  record AnswerTwice() implements Misbehaviour {}

  /// Says that the department behind the operation is down, without acting.
  record DepartmentDown() implements Misbehaviour {}

  /// Closes the connection at once and keeps the request, which acts only when
  /// [EmbeddedHall#releaseLateArrivals()] is called. Actions only.
  record LateArrival() implements Misbehaviour {}

  /// The hall's clock is wrong. Only useful while it stands: a terminal learns the time and
  /// repeats.
  record WrongClock(Duration ahead) implements Misbehaviour {}

  /// One bit of the signed document is flipped; the hash that the hall tells fits the flipped
  /// bytes, so that only the signature gives it away. Documents only.
  record TamperedDocument() implements Misbehaviour {}

  /// The document is signed by an issuer whom no terminal trusts. Documents only.
  record ForeignIssuer() implements Misbehaviour {}

  /// Whether it can befall an operation.
  default boolean fits(Operation operation) {
    return switch (this) {
      case Down _,
          Slow _,
          FailBeforeActing _,
          DropAnswer _,
          Garbage _,
          WrongClock _,
          AnswerTwice _ ->
          true;
      case DepartmentDown _ -> operation.canBeRefused();
      case LateArrival _ -> operation.isAction();
      case TamperedDocument _, ForeignIssuer _ -> operation == Operation.DOCUMENT;
    };
  }
}
