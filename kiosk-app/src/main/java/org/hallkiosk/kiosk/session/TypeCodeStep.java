package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.FieldFault;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Type what a code says, where the scanner cannot read it or nobody can hold it there.
///
/// @param typed begins with what every such code begins with
record TypeCodeStep(ServiceStep.ScanCode asked, String typed, Optional<FieldFault> fault)
    implements QuestionStep {

  /// The most that a QR code of some size holds, in characters.
  private static final int LONGEST = 500;

  static void enter(Turn turn, Run run, ServiceStep.ScanCode asked) {
    String typed = run.filled().answer(asked.field()).orElse(asked.prefix());
    turn.serve(run, new TypeCodeStep(asked, clean(typed), Optional.empty()));
  }

  /// Without what no code of ours holds.
  static String clean(String code) {
    return Typing.add("", code, LONGEST);
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.Question(run.service().name(), field(), typed, fault, 1, 1);
  }

  private FormField field() {
    return new FormField(
        asked.field(), asked.question(), new FormField.Kind.Text(LONGEST), true, Optional.empty());
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Type(String more)) {
      stands(turn, run, Typing.add(typed, more, LONGEST), Optional.empty());
    } else if (intent instanceof Intent.Digit(int digit)) {
      stands(turn, run, Typing.add(typed, String.valueOf(digit), LONGEST), Optional.empty());
    } else if (intent instanceof Intent.Erase) {
      stands(turn, run, Typing.erase(typed), Optional.empty());
    } else if (intent instanceof Intent.Confirm) {
      confirmed(turn, run);
    }
  }

  /// Back to the scanner, where there is one.
  @Override
  public void back(Turn turn, Run run) {
    if (turn.state().limits().contains(View.Limit.NO_CODE_SCANNER)) {
      Journey.back(turn, run);
    } else {
      ScanCodeStep.read(turn, run, asked, Optional.empty());
    }
  }

  private void stands(Turn turn, Run run, String now, Optional<FieldFault> found) {
    turn.serve(run, new TypeCodeStep(asked, now, found));
  }

  private void confirmed(Turn turn, Run run) {
    switch (FieldCheck.of(field(), typed)) {
      case FieldCheck.Result.Good(String code) when ScanCodeStep.fits(asked, code) ->
          Journey.advance(turn, run.filling(filled -> filled.answering(asked.field(), code)));
      case FieldCheck.Result.Good(String code) when code.equals(asked.prefix()) ->
          stands(turn, run, typed, Optional.of(FieldFault.TOO_SHORT));
      case FieldCheck.Result.Good _ ->
          stands(turn, run, typed, Optional.of(FieldFault.NOT_A_NUMBER));
      case FieldCheck.Result.Empty _ -> stands(turn, run, typed, Optional.of(FieldFault.MISSING));
      case FieldCheck.Result.Bad(FieldFault found) -> stands(turn, run, typed, Optional.of(found));
    }
  }

  /// Keeps what was typed out of logs.
  @Override
  public String toString() {
    return "TypeCodeStep[" + asked.field() + "]";
  }
}
