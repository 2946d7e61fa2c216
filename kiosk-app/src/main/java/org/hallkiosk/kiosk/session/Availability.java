package org.hallkiosk.kiosk.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.view.View;

/// Whether a service can be finished now: told before anybody starts. A lacking slip or camera
/// shuts nobody out, since the case number stands on the screen and a code can replace the face; a
/// code that cannot be scanned is typed; and there is always a way to pay, since the order's code
/// stands on the screen.
final class Availability {

  private Availability() {}

  /// Why the service cannot be started now, by whoever stands there. What will not change comes
  /// first.
  static Optional<View.Limit> of(Service service, State state) {
    return state
        .citizen()
        .flatMap(citizen -> forActor(service, citizen))
        .or(() -> Optional.ofNullable(state.closed().get(service.id())).map(Closed::why))
        .or(() -> of(service.steps(), state.limits()));
  }

  /// Why what is left of an earlier case cannot be done now: a service that takes in nothing new
  /// still gives out its papers.
  static Optional<View.Limit> of(Run run, Set<View.Limit> limits) {
    return of(run.steps(), limits);
  }

  private static Optional<View.Limit> forActor(Service service, Citizen citizen) {
    if (citizen.actsForPrincipal() && isInPerson(service, citizen)) {
      return Optional.of(View.Limit.IN_PERSON_ONLY);
    }
    return switch (service.audience()) {
      case ANYBODY -> Optional.empty();
      case PERSON -> isTooYoung(service, citizen);
      case COMPANY ->
          Companies.of(citizen).isEmpty()
              ? Optional.of(View.Limit.NO_COMPANY)
              : isTooYoung(service, citizen);
    };
  }

  /// An agent brings neither a principal's companies nor a child's guardian.
  private static boolean isInPerson(Service service, Citizen citizen) {
    return switch (service.audience()) {
      case ANYBODY -> false;
      case PERSON ->
          service.agency() == Agency.IN_PERSON_ONLY || citizen.needsGuardian(service.minors());
      case COMPANY -> true;
    };
  }

  private static Optional<View.Limit> isTooYoung(Service service, Citizen citizen) {
    return service.minors() == Minors.ADULTS_ONLY && citizen.ageGroup() != AgeGroup.ADULT
        ? Optional.of(View.Limit.ADULTS_ONLY)
        : Optional.empty();
  }

  private static Optional<View.Limit> of(List<ServiceStep> steps, Set<View.Limit> limits) {
    return steps.stream()
        .flatMap(step -> Need.of(step).without().stream())
        .filter(limits::contains)
        .findFirst();
  }

  /// What is worth telling everybody: nobody misses a device that no service here would use.
  static List<View.Limit> worthTelling(Collection<Service> services, Set<View.Limit> limits) {
    Set<View.Limit> used = EnumSet.of(View.Limit.NO_CARD_READER, View.Limit.NO_HALL);
    services.stream()
        .flatMap(service -> service.steps().stream())
        .map(Need::of)
        .forEach(
            need -> {
              used.addAll(need.without());
              used.addAll(need.poorer());
            });
    return limits.stream().filter(used::contains).sorted().toList();
  }

  /// What a step asks of the terminal: a new kind of step says it here.
  ///
  /// @param without the step cannot be done with one of these limits; the first found is told
  /// @param poorer the step can be done with these limits too, in another way
  private record Need(List<View.Limit> without, List<View.Limit> poorer) {
    private static final Need NOTHING = new Need(List.of(), List.of());

    static Need of(ServiceStep step) {
      return switch (step) {
        case ServiceStep.Submit _ -> new Need(List.of(View.Limit.NO_HALL), List.of());
        case ServiceStep.Print print ->
            switch (print.stock()) {
              case PLAIN -> new Need(List.of(View.Limit.NO_PRINTER, View.Limit.NO_HALL), List.of());
              case NUMBERED ->
                  new Need(List.of(View.Limit.NO_FORM_PRINTER, View.Limit.NO_HALL), List.of());
            };
        case ServiceStep.ShowRecords _ -> new Need(List.of(View.Limit.NO_HALL), List.of());
        case ServiceStep.Pay _ ->
            new Need(
                List.of(View.Limit.NO_HALL),
                List.of(
                    View.Limit.NO_CARD_TERMINAL, View.Limit.NO_CODE_SCANNER, View.Limit.NO_SLIPS));
        case ServiceStep.ScanMaterial scan ->
            scan.mayFollow()
                ? new Need(List.of(), List.of(View.Limit.NO_DOCUMENT_SCANNER))
                : new Need(List.of(View.Limit.NO_DOCUMENT_SCANNER), List.of());
        case ServiceStep.ScanCode _ -> new Need(List.of(), List.of(View.Limit.NO_CODE_SCANNER));
        case ServiceStep.TakePhoto _ -> new Need(List.of(View.Limit.NO_CAMERA), List.of());
        case ServiceStep.CheckPerson _ ->
            new Need(List.of(View.Limit.NO_HALL), List.of(View.Limit.NO_CAMERA));
        case ServiceStep.Receipt _ -> new Need(List.of(), List.of(View.Limit.NO_SLIPS));
        case ServiceStep.Identify _,
            ServiceStep.FillForm _,
            ServiceStep.Choose _,
            ServiceStep.Sign _,
            ServiceStep.Deliver _,
            ServiceStep.Review _,
            ServiceStep.Rate _ ->
            NOTHING;
      };
    }
  }
}
