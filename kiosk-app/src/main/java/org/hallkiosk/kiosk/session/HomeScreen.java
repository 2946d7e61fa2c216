package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.View;

/// What a citizen can begin, and what waits for them from earlier visits.
final class HomeScreen {

  private final Catalog catalog;

  HomeScreen(Catalog catalog) {
    this.catalog = catalog;
  }

  View of(State state, CategoryId open) {
    Citizen citizen = state.citizen().orElseThrow();
    List<Category> categories =
        catalog.categories().stream()
            .filter(category -> !catalog.servicesOf(category.id()).isEmpty())
            .toList();
    List<View.ServiceTile> tiles =
        catalog.servicesOf(open).stream().map(service -> tile(state, service)).toList();
    List<View.Pending> pending = pending(citizen);
    boolean shown = citizen.personChecked();
    return new View.Home(
        categories,
        open,
        tiles,
        shown ? pending : List.of(),
        citizen.isAgent() && !citizen.actsForPrincipal(),
        !shown && !pending.isEmpty(),
        ServiceCardDesk.isOpenTo(state));
  }

  /// What can be begun without sign-in.
  List<View.ServiceTile> forAnybody(State state) {
    return catalog.services().stream()
        .filter(Wishes::isForAnybody)
        .map(service -> tile(state, service))
        .toList();
  }

  static View.ServiceTile tile(State state, Service service) {
    Optional<View.Limit> limit = Availability.of(service, state);
    return new View.ServiceTile(
        service.id(),
        service.name(),
        service.summary(),
        limit,
        limit.flatMap(state.standing(service.id())::nearest));
  }

  /// Listed only to whoever has shown that the card is theirs: the names alone tell a lot. Whoever
  /// comes with the phone goes on with what they began there.
  private List<View.Pending> pending(Citizen citizen) {
    List<View.Pending> all = new ArrayList<>();
    all.addAll(waiting(PendingKind.PAPERS, citizen.undelivered()));
    all.addAll(waiting(PendingKind.PAYMENT, citizen.unpaid()));
    List<View.Pending> drafts = waiting(PendingKind.DRAFT, citizen.drafts());
    boolean byPhone = citizen.means().equals(Optional.of(View.Means.PHONE_CODE));
    all.addAll(byPhone ? 0 : all.size(), drafts);
    return all;
  }

  private List<View.Pending> waiting(PendingKind kind, List<SignedIn.Waiting> cases) {
    return cases.stream()
        .flatMap(
            one ->
                catalog
                    .service(one.service())
                    .map(service -> new View.Pending(kind, one.caseNumber(), service.name()))
                    .stream())
        .toList();
  }
}
