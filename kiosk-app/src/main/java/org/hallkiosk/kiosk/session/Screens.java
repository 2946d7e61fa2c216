package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.view.PendingKind;
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
        state.citizen().flatMap(Citizen::person).map(it -> policies.masking().name(it.name())),
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
      case Phase.Serving(Run run, StepState step) ->
          step.view(new Sight(state, catalog, policies), run);
      case Phase.Troubled troubled ->
          new View.Problem(troubled.code(), troubled.reference(), troubled.again());
      case Phase.Closing closing -> new View.Goodbye(closing.leftBehind());
    };
  }

  /// The card first: only when it is back in the citizen's hand does the hall's answer matter.
  private View greeting(Citizen citizen) {
    return citizen.cardOnReader().isPresent()
        ? new View.TakeCard(
            citizen.person().map(it -> policies.masking().name(it.name())).orElse(""))
        : new View.SignIn(View.SignInState.ASKING_HALL, Optional.empty());
  }

  private View home(State state, Phase.Home home) {
    List<Category> categories =
        catalog.categories().stream()
            .filter(category -> !catalog.servicesOf(category.id()).isEmpty())
            .toList();
    List<View.ServiceTile> tiles =
        catalog.servicesOf(home.open()).stream().map(service -> tile(state, service)).toList();
    return new View.Home(categories, home.open(), tiles, pending(state), false);
  }

  private static View.ServiceTile tile(State state, Service service) {
    return new View.ServiceTile(
        service.id(),
        service.name(),
        service.summary(),
        Availability.of(service, state),
        Optional.ofNullable(state.closed().get(service.id())).flatMap(Closed::nearest));
  }

  private List<View.Pending> pending(State state) {
    return state.citizen().stream()
        .flatMap(
            citizen ->
                Stream.of(
                    pending(PendingKind.PAPERS, citizen.undelivered()),
                    pending(PendingKind.PAYMENT, citizen.unpaid()),
                    pending(PendingKind.DRAFT, citizen.drafts())))
        .flatMap(List::stream)
        .toList();
  }

  private List<View.Pending> pending(PendingKind kind, List<SignedIn.Waiting> cases) {
    return cases.stream()
        .flatMap(
            waiting ->
                catalog
                    .service(waiting.service())
                    .map(service -> new View.Pending(kind, waiting.caseNumber(), service.name()))
                    .stream())
        .toList();
  }

  private static Optional<Screen.Progress> progress(Phase phase) {
    return phase instanceof Phase.Serving(Run run, StepState _)
        ? Optional.of(new Screen.Progress(run.before().size() + 1, run.taken().size()))
        : Optional.empty();
  }
}
