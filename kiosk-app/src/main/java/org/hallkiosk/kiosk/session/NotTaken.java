package org.hallkiosk.kiosk.session;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The hall did not take what a citizen has filled in, or does not go on with it. It is known that
/// nothing was made of it, so that it may be handed in again, under another key: nobody fills in a
/// form twice because of it.
final class NotTaken {

  private NotTaken() {}

  /// An application was refused.
  static void handedIn(Turn turn, Run run, Refusal reason) {
    ProblemCode code = Problems.of(reason);
    switch (Sequel.of(reason)) {
      case MEND -> tell(turn, run, code, View.Remedy.CORRECT, true);
      case PASSING -> tell(turn, run, code, View.Remedy.TRY_AGAIN, true);
      case CLOSED -> tell(turn, run, code, View.Remedy.OTHER_SERVICE, true);
      case FINAL -> tell(turn, run, code, View.Remedy.OTHER_SERVICE, false);
      case OVER -> Refusals.during(turn, run, reason);
    }
  }

  /// What has to be known before a question can be asked was refused.
  static void lookedUp(Turn turn, Run run, Refusal reason) {
    ProblemCode code = Problems.of(reason);
    switch (Sequel.of(reason)) {
      case PASSING -> tell(turn, run, code, View.Remedy.TRY_AGAIN, true);
      case CLOSED -> tell(turn, run, code, View.Remedy.OTHER_SERVICE, true);
      case MEND, FINAL -> tell(turn, run, code, View.Remedy.OTHER_SERVICE, false);
      case OVER -> Refusals.during(turn, run, reason);
    }
  }

  /// A draft was refused: its citizen stands where they were.
  static void asDraft(Turn turn, Run run, Refusal reason) {
    ProblemCode code = Problems.of(reason);
    switch (Sequel.of(reason)) {
      case MEND, PASSING, CLOSED, FINAL -> tell(turn, run, code, View.Remedy.CORRECT, false);
      case OVER -> Refusals.during(turn, run, reason);
    }
  }

  /// The hall never heard of it, or the terminal is not ready for it.
  static void toRetry(Turn turn, Run run, ProblemCode code) {
    tell(turn, run, code, View.Remedy.TRY_AGAIN, true);
  }

  /// Whoever has not signed in has no other service to go to.
  private static void tell(
      Turn turn, Run run, ProblemCode code, View.Remedy remedy, boolean draft) {
    boolean nowhere = remedy == View.Remedy.OTHER_SERVICE && turn.citizen().isNobody();
    Departure.troubleHandingIn(
        turn, code, run, nowhere ? Optional.empty() : Optional.of(remedy), draft);
  }

  /// Back to what the hall found wanting, where the problem tells; else to the review. What the
  /// hall knew before is asked anew, since it was refused.
  static void correct(Turn turn, Run run, ProblemCode code) {
    Run mending = run.filling(Filled::unprepared);
    places(mending)
        .filter(place -> isAbout(code, mending.plan().get(place).step()))
        .findFirst()
        .ifPresentOrElse(
            place -> Journey.enter(turn, mending.at(place), Way.BACK),
            () -> Journey.enter(turn, reviewed(mending), Way.BACK));
  }

  /// At the review, or at the last question where there is none.
  static Run reviewed(Run run) {
    return places(run).findFirst().map(run::at).orElse(run);
  }

  /// Where something was answered or agreed to, the last first.
  private static Stream<Integer> places(Run run) {
    return Stream.concat(Stream.of(run.index()), run.before().stream())
        .filter(place -> isAnswered(run.plan().get(place).step()));
  }

  private static boolean isAnswered(ServiceStep step) {
    return step instanceof ServiceStep.Review || Journey.isQuestion(step);
  }

  private static boolean isAbout(ProblemCode code, ServiceStep step) {
    return switch (step) {
      case ServiceStep.ScanMaterial _, ServiceStep.TakePhoto _ ->
          code == ProblemCode.MATERIAL_MISSING;
      case ServiceStep.ShowRecords records ->
          records.field().isPresent()
              && (code == ProblemCode.NO_SUCH_RECORD || code == ProblemCode.AMOUNT_DIFFERS);
      case ServiceStep.ScanCode _ -> code == ProblemCode.PHONE_CODE_INVALID;
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.FillForm _,
          ServiceStep.Choose _,
          ServiceStep.Sign _,
          ServiceStep.Deliver _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Pay _,
          ServiceStep.Print _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          false;
    };
  }
}
