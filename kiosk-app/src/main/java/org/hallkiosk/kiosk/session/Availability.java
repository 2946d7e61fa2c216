package org.hallkiosk.kiosk.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.View;

/// Whether a service can be finished now: told before anybody starts. A lacking slip or camera
/// shuts nobody out, since the case number stands on the screen and a code can replace the face; a
/// code that cannot be scanned is typed.
final class Availability {

  private Availability() {}

  /// Why the service cannot be started now.
  static Optional<View.Limit> of(Service service, State state) {
    Optional<View.Limit> closed =
        Optional.ofNullable(state.closed().get(service.id())).map(Closed::why);
    return closed.isPresent() ? closed : of(service, state.limits());
  }

  private static Optional<View.Limit> of(Service service, Set<View.Limit> limits) {
    return service.steps().stream()
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
        case ServiceStep.ShowRecords _, ServiceStep.Pay _ ->
            new Need(List.of(View.Limit.NO_HALL), List.of());
        case ServiceStep.ScanMaterial scan ->
            scan.mayFollow()
                ? new Need(List.of(), List.of(View.Limit.NO_DOCUMENT_SCANNER))
                : new Need(List.of(View.Limit.NO_DOCUMENT_SCANNER), List.of());
        case ServiceStep.ScanCode _ -> new Need(List.of(), List.of(View.Limit.NO_CODE_SCANNER));
        case ServiceStep.TakePhoto _ -> new Need(List.of(View.Limit.NO_CAMERA), List.of());
        case ServiceStep.CheckPerson _ -> new Need(List.of(), List.of(View.Limit.NO_CAMERA));
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
