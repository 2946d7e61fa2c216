package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.view.View;

/// Where a citizen is within one step. One group a step; `identify` has none, since it is over
/// before a service begins.
sealed interface StepState {

  /// Check person, by the face.
  ///
  /// @param comparing the answer that is waited for
  record Face(int attemptsLeft, Optional<Ticket> comparing, Optional<View.FaceHint> hint)
      implements StepState {}

  /// Check person, by a one-time code.
  ///
  /// @param sending while the hall is asked to send it
  /// @param checking while the hall compares it
  record Code(
      Optional<Ticket> sending,
      Optional<Ticket> checking,
      String maskedPhone,
      int length,
      String digits,
      Optional<View.CodeHint> hint)
      implements StepState {

    static Code sending(Ticket ticket) {
      return new Code(Optional.of(ticket), Optional.empty(), "", 0, "", Optional.empty());
    }

    static Code entering(String maskedPhone, int length) {
      return new Code(
          Optional.empty(), Optional.empty(), maskedPhone, length, "", Optional.empty());
    }

    boolean waitsForCitizen() {
      return sending.isEmpty() && checking.isEmpty();
    }

    Code with(String typed) {
      return new Code(sending, checking, maskedPhone, length, typed, Optional.empty());
    }

    Code checking(Ticket ticket) {
      return new Code(
          Optional.empty(), Optional.of(ticket), maskedPhone, length, digits, Optional.empty());
    }

    Code wrong() {
      return new Code(
          Optional.empty(),
          Optional.empty(),
          maskedPhone,
          length,
          "",
          Optional.of(View.CodeHint.WRONG_CODE));
    }

    /// Keeps the code out of logs.
    @Override
    public String toString() {
      return "Code[redacted]";
    }
  }

  record Choosing() implements StepState {}

  record Reviewing() implements StepState {}

  /// Submit: the printer is asked first, so that nobody applies for a paper that cannot come out.
  record CheckingPrinter(Ticket ticket) implements StepState {}

  record Submitting(IdempotencyKey key) implements StepState {}

  /// Print: the document is fetched and verified.
  record Fetching(Ticket ticket) implements StepState {}

  /// @param total pages of the document
  record Printing(IdempotencyKey key, int total, int done) implements StepState {}

  /// Receipt.
  record PrintingSlip(IdempotencyKey key) implements StepState {}

  /// The hall has not said: a slip tells how to ask.
  ///
  /// @param key of the slip
  /// @param reference of the application
  record PrintingReference(IdempotencyKey key, IdempotencyKey reference) implements StepState {}

  /// What came of it, before the rating.
  ///
  /// @param ticket of the timer that moves on
  /// @param reference under which the case can be asked about
  record Showing(Ticket ticket, View.ResultKind kind, Optional<String> reference)
      implements StepState {}

  /// Rate.
  record Rating(Ticket ticket) implements StepState {}
}
