package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;

/// What is shown in a state. The only place where personal data becomes text, and it is masked
/// here.
final class Screens {

  private final Catalog catalog;
  private final Policies policies;

  Screens(Catalog catalog, Policies policies) {
    this.catalog = catalog;
    this.policies = policies;
  }

  Screen of(State state) {
    Phase phase = state.phase();
    return new Screen(
        state.screen(),
        state.language(),
        view(state),
        state.citizen().map(citizen -> policies.masking().name(citizen.person().name())),
        progress(phase),
        state.idleness().secondsLeft(),
        Waiting.mayGoBack(phase),
        Waiting.mayLeave(phase));
  }

  private View view(State state) {
    return switch (state.phase()) {
      case Phase.Starting _ -> new View.Attract(List.of());
      case Phase.Attract _ ->
          new View.Attract(Availability.worthTelling(catalog.services(), state.limits()));
      case Phase.SigningIn signingIn -> new View.SignIn(View.SignInState.WAITING, signingIn.hint());
      case Phase.Greeting _ -> greeting(state.citizen().orElseThrow());
      case Phase.Home home -> home(state, home);
      case Phase.Serving(Run run, StepState step) -> inStep(state, run, step);
      case Phase.Troubled troubled ->
          new View.Problem(troubled.code(), troubled.reference(), troubled.again());
      case Phase.Closing closing -> new View.Goodbye(closing.leftBehind());
    };
  }

  /// The card first: only when it is back in the citizen's hand does the hall's answer matter.
  private View greeting(Citizen citizen) {
    return citizen.cardOnReader().isPresent()
        ? new View.TakeCard(policies.masking().name(citizen.person().name()))
        : new View.SignIn(View.SignInState.ASKING_HALL, Optional.empty());
  }

  private View home(State state, Phase.Home home) {
    List<Category> categories =
        catalog.categories().stream()
            .filter(category -> !catalog.servicesOf(category.id()).isEmpty())
            .toList();
    List<View.ServiceTile> tiles =
        catalog.servicesOf(home.open()).stream().map(service -> tile(state, service)).toList();
    return new View.Home(categories, home.open(), tiles, pending(state));
  }

  private static View.ServiceTile tile(State state, Service service) {
    return new View.ServiceTile(
        service.id(), service.name(), service.summary(), Availability.of(service, state.limits()));
  }

  private List<View.Pending> pending(State state) {
    return state.citizen().stream()
        .flatMap(citizen -> citizen.undelivered().stream())
        .flatMap(
            waiting ->
                catalog
                    .service(waiting.service())
                    .map(service -> new View.Pending(waiting.caseNumber(), service.name()))
                    .stream())
        .toList();
  }

  private View inStep(State state, Run run, StepState step) {
    Texts service = run.service().name();
    return switch (step) {
      case StepState.Face face -> face(service, face);
      case StepState.Code code -> code(service, code);
      case StepState.Choosing _ -> {
        ServiceStep.Choose choose = (ServiceStep.Choose) run.step();
        yield new View.Choose(service, choose.question(), choose.options());
      }
      case StepState.Reviewing _ -> review(state.citizen().orElseThrow(), run);
      case StepState.CheckingPrinter _,
          StepState.Submitting _,
          StepState.Fetching _,
          StepState.Printing _,
          StepState.PrintingSlip _,
          StepState.PrintingReference _ ->
          Work.view(run, step);
      case StepState.Showing showing ->
          new View.Result(service, showing.kind(), showing.reference(), Work.papers(run));
      case StepState.Rating _ -> new View.Rating(policies.ratingLevels());
    };
  }

  private static View face(Texts service, StepState.Face face) {
    View.FaceState state =
        face.comparing().isPresent() ? View.FaceState.COMPARING : View.FaceState.READY;
    return new View.FaceCheck(service, state, face.attemptsLeft(), face.hint());
  }

  private static View code(Texts service, StepState.Code code) {
    View.CodeState state =
        code.sending().isPresent()
            ? View.CodeState.SENDING
            : code.checking().isPresent() ? View.CodeState.CHECKING : View.CodeState.ENTERING;
    return new View.CodeCheck(
        service,
        state,
        Optional.of(code.maskedPhone()).filter(phone -> !phone.isEmpty()),
        code.digits().length(),
        code.length(),
        code.hint());
  }

  private View review(Citizen citizen, Run run) {
    List<View.ReviewRow> rows = new ArrayList<>();
    rows.add(
        View.ReviewRow.of(View.RowLabel.NAME, policies.masking().name(citizen.person().name())));
    rows.add(
        View.ReviewRow.of(
            View.RowLabel.ID_NUMBER, policies.masking().number(citizen.person().number())));
    run.steps().stream()
        .filter(ServiceStep.Choose.class::isInstance)
        .map(ServiceStep.Choose.class::cast)
        .forEach(choose -> answer(run, choose).ifPresent(rows::add));
    return new View.Review(run.service().name(), rows, ((ServiceStep.Review) run.step()).consent());
  }

  private static Optional<View.ReviewRow> answer(Run run, ServiceStep.Choose choose) {
    return choose.options().stream()
        .filter(option -> option.value().equals(run.answers().get(choose.field())))
        .findFirst()
        .map(option -> View.ReviewRow.answer(choose.question(), option.label()));
  }

  private static Optional<Screen.Progress> progress(Phase phase) {
    return phase instanceof Phase.Serving(Run run, StepState _)
        ? Optional.of(new Screen.Progress(run.index() + 1, run.steps().size()))
        : Optional.empty();
  }
}
