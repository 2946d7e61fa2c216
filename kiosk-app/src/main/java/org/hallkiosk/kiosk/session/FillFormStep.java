package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.FieldFault;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Answer questions, one a screen.
///
/// @param index of the present question
/// @param typed what stands in its field
record FillFormStep(ServiceStep.FillForm asked, int index, String typed, Optional<FieldFault> fault)
    implements QuestionStep {

  static void enter(Turn turn, Run run, ServiceStep.FillForm asked, Way way) {
    boolean prefilled = asked.fields().stream().anyMatch(field -> field.prefill().isPresent());
    if (!prefilled || !Preparing.first(turn, run, way)) {
      ask(turn, run, asked, way == Way.ON ? 0 : asked.fields().size() - 1);
    }
  }

  /// Before the first question and after the last the citizen is in another step.
  private static void ask(Turn turn, Run run, ServiceStep.FillForm asked, int index) {
    if (index < 0) {
      Journey.back(turn, run);
    } else if (index >= asked.fields().size()) {
      Journey.advance(turn, run);
    } else {
      String typed = FieldText.of(asked.fields().get(index), run.filled());
      turn.serve(run, new FillFormStep(asked, index, typed, Optional.empty()));
    }
  }

  @Override
  public int page() {
    return index;
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.Question(
        run.service().name(), field(), typed, fault, index + 1, asked.fields().size());
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Type(String more)) {
      stands(turn, run, Typing.add(typed, more, FieldText.longest(field().kind())));
    } else if (intent instanceof Intent.Digit(int digit)) {
      decided(turn, run, new Intent.Type(String.valueOf(digit)));
    } else if (intent instanceof Intent.Erase) {
      stands(turn, run, Typing.erase(typed));
    } else if (intent instanceof Intent.Pick(String value) && isOption(value)) {
      new FillFormStep(asked, index, value, Optional.empty()).confirmed(turn, run);
    } else if (intent instanceof Intent.Confirm) {
      confirmed(turn, run);
    }
  }

  @Override
  public Run kept(Run run) {
    return run.filling(filled -> filled.remembering(known -> known.typing(field().id(), typed)));
  }

  @Override
  public void back(Turn turn, Run run) {
    ask(turn, run, asked, index - 1);
  }

  private void stands(Turn turn, Run run, String now) {
    turn.serve(run, new FillFormStep(asked, index, now, Optional.empty()));
  }

  private void confirmed(Turn turn, Run run) {
    switch (FieldCheck.of(field(), typed)) {
      case FieldCheck.Result.Bad(FieldFault found) ->
          turn.serve(run, new FillFormStep(asked, index, typed, Optional.of(found)));
      case FieldCheck.Result.Good(String answer) ->
          ask(turn, kept(run).filling(it -> it.answering(field().id(), answer)), asked, index + 1);
      case FieldCheck.Result.Empty _ ->
          ask(turn, kept(run).filling(it -> it.without(field().id())), asked, index + 1);
    }
  }

  private FormField field() {
    return asked.fields().get(index);
  }

  private boolean isOption(String value) {
    return field().kind() instanceof FormField.Kind.OneOf(var options)
        && options.stream().anyMatch(option -> option.value().equals(value));
  }

  /// Keeps what was typed out of logs.
  @Override
  public String toString() {
    return "FillFormStep[" + field().id() + "]";
  }
}
