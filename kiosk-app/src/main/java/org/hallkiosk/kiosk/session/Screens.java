package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.view.OtherHolder;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.SignInState;
import org.hallkiosk.kiosk.view.View;

/// What is shown in a state. The only place where personal data becomes text, and it is masked
/// here.
final class Screens {

  private final Catalog catalog;
  private final Policies policies;
  private final HomeScreen home;

  Screens(Catalog catalog, Policies policies) {
    this.catalog = catalog;
    this.policies = policies;
    this.home = new HomeScreen(catalog);
  }

  Screen of(State state) {
    Phase phase = state.phase();
    return new Screen(
        state.screen(),
        state.language(),
        view(state),
        state.citizen().flatMap(Citizen::person).map(this::masked),
        progress(phase),
        state.idleness().secondsLeft(),
        Waiting.mayGoBack(phase),
        Waiting.mayLeave(phase),
        Drafts.mayKeep(state),
        Vigil.mayStay(state.idleness(), policies));
  }

  private View view(State state) {
    return switch (state.phase()) {
      case Phase.Starting _ -> new View.Attract(List.of());
      case Phase.Attract _ ->
          new View.Attract(
              Availability.worthTelling(catalog.services(), state.limits()),
              home.forAnybody(state).stream()
                  .filter(tile -> tile.unavailable().isEmpty())
                  .map(View.ServiceTile::name)
                  .toList());
      case Phase.SigningIn(Reception reception, var hint, var wish) ->
          new View.SignIn(
              SignInState.WAITING,
              hint,
              reception.means(state),
              home.forAnybody(state),
              wish.flatMap(this::named));
      case Phase.Greeting _ -> greeting(state);
      case Phase.Home(var open) -> home.of(state, open);
      case Phase.OtherCard other -> otherCard(other);
      case Phase.ChoosingCompany _ ->
          new View.ChooseCompany(Companies.of(state.citizen().orElseThrow()));
      case Phase.AskingForCompany(var id, var _, var _) -> asking(id);
      case Phase.Principals principals -> principals(state.citizen().orElseThrow(), principals);
      case Phase.Guide guide ->
          GuideBrowsing.view(
              guide, id -> catalog.service(id).map(service -> HomeScreen.tile(state, service)));
      case Phase.Serving(Run run, StepState step) ->
          step.view(new Sight(state, catalog, policies), run);
      case Phase.Troubled troubled ->
          new View.Problem(troubled.code(), troubled.reference(), troubled.remedy());
      case Phase.Closing closing -> new View.Goodbye(closing.leftBehind());
    };
  }

  /// The card first: only when it is back in the citizen's hand does the hall's answer matter.
  private View greeting(State state) {
    return Greeting.isCardLying(state)
        ? new View.TakeCard(state.citizen().flatMap(Citizen::holder).map(this::masked).orElse(""))
        : new View.SignIn(SignInState.ASKING_HALL, Optional.empty());
  }

  private View otherCard(Phase.OtherCard other) {
    return other
        .card()
        .<View>map(card -> new View.TakeCard(masked(card.holder())))
        .orElseGet(
            () ->
                new View.OtherCard(
                    switch (other.whose()) {
                      case Phase.Beside.Guardian _ -> OtherHolder.GUARDIAN;
                      case Phase.Beside.Principal _ -> OtherHolder.PRINCIPAL;
                    },
                    other.hint()));
  }

  private Optional<Texts> named(Wish wish) {
    return wish instanceof Wish.Start(var id)
        ? catalog.service(id).map(Service::name)
        : Optional.empty();
  }

  private View asking(ServiceId id) {
    return new View.Working(
        catalog.service(id).map(Service::name).orElseThrow(),
        List.of(View.Stage.LOOKING_UP),
        0,
        Optional.empty());
  }

  private View principals(Citizen agent, Phase.Principals principals) {
    return new View.Principals(
        agent.holder().map(this::masked).orElse(""),
        agent.served().orElse(0),
        principals.leftBehind());
  }

  private String masked(Person person) {
    return policies.masking().name(person.name());
  }

  private static Optional<Screen.Progress> progress(Phase phase) {
    return phase instanceof Phase.Serving(Run run, StepState _)
        ? Optional.of(new Screen.Progress(run.before().size() + 1, run.taken().size()))
        : Optional.empty();
  }
}
