package org.hallkiosk.kiosk.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.view.View;

/// Whether a service can be finished now: told before anybody starts. It can as long as one way
/// through its conditions is left with what works: without a printer one still looks, and applies
/// for what comes on a later day. A lacking slip or camera shuts nobody out, since the case number
/// stands on the screen and a code can replace the face; a code that cannot be scanned is typed;
/// and there is always a way to pay, since the order's code stands on the screen.
final class Availability {

  private Availability() {}

  /// Why the service cannot be started now, by whoever stands there. What will not change comes
  /// first.
  static Optional<View.Limit> of(Service service, State state) {
    return state
        .citizen()
        .filter(citizen -> !citizen.isNobody())
        .flatMap(citizen -> forActor(service, citizen))
        .or(() -> state.standing(service.id()).closed())
        .or(() -> of(service, state.limits()));
  }

  static Optional<View.Limit> of(Service service, Set<View.Limit> limits) {
    Run run = Run.of(service);
    return new Ways(run.plan(), step -> lack(run, step, limits), _ -> true).shut(Map.of());
  }

  /// Why what is left of an earlier case cannot be done now: a service that takes in nothing new
  /// still gives out its papers. Which of them were asked for stands in the case's file, which is
  /// read once the citizen has shown who they are: one that can be printed is enough to begin.
  static Optional<View.Limit> ofEarlier(Run run, Set<View.Limit> limits) {
    Predicate<ServiceStep> purpose =
        run.steps().stream().anyMatch(ServiceStep.Pay.class::isInstance)
            ? ServiceStep.Pay.class::isInstance
            : ServiceStep.Print.class::isInstance;
    return new Ways(
            run.service().plan(),
            step -> run.steps().contains(step) ? lack(run, step, limits) : Optional.empty(),
            purpose)
        .shut(Map.of());
  }

  /// Why an answer of the present question leads only to what does not work now.
  static Optional<View.Limit> of(Run run, String field, String value, Set<View.Limit> limits) {
    List<PlannedStep> left = run.plan().subList(run.index() + 1, run.plan().size());
    Map<String, String> known = new HashMap<>(Path.before(run.plan(), run.index(), run.filled()));
    known.put(field, value);
    return new Ways(left, step -> lack(run, step, limits), _ -> true).shut(known);
  }

  /// Why a step of a run cannot be done now.
  static Optional<View.Limit> lack(Run run, ServiceStep step, Set<View.Limit> limits) {
    return step instanceof ServiceStep.Print print && run.comesLater(print)
        ? Optional.empty()
        : Need.of(step).without().stream().filter(limits::contains).findFirst();
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
