package org.hallkiosk.kiosk.effects;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Elsewhere;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Standing;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.View;

/// Tells the session which services cannot be submitted now, because of the hall or the hour, and
/// where else the citizen can go. What the hall said last holds while it does not answer. Used by
/// one thread.
public final class ServiceWatch {

  private final Catalog catalog;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Consumer<Event> inbox;
  private Optional<HallStatus> status = Optional.empty();
  private Map<ServiceId, Standing> told = Map.of();

  /// @param clock the wall clock
  /// @param zone in which the services' hours are meant
  public ServiceWatch(Catalog catalog, InstantSource clock, ZoneId zone, Consumer<Event> inbox) {
    this.catalog = catalog;
    this.clock = clock;
    this.zone = zone;
    this.inbox = inbox;
  }

  /// Looks at the clock as well; to be called every few seconds, whatever the hall answers.
  public void heard(HallAnswer<HallStatus> answer) {
    if (answer instanceof HallAnswer.Answered<HallStatus>(HallStatus said)) {
      status = Optional.of(said);
    }
    Map<ServiceId, Standing> standing = standing();
    if (!standing.equals(told)) {
      told = standing;
      inbox.accept(new Event.AvailabilityChanged(standing));
    }
  }

  private Map<ServiceId, Standing> standing() {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), zone);
    Map<ServiceId, Standing> standing = new HashMap<>();
    for (Service service : catalog.services()) {
      Standing one =
          new Standing(
              why(service, now),
              nearest(service, Elsewhere.Kind.TERMINAL, now),
              nearest(service, Elsewhere.Kind.WINDOW, now));
      if (!one.equals(Standing.OPEN)) {
        standing.put(service.id(), one);
      }
    }
    return Map.copyOf(standing);
  }

  /// What is open now comes before what is nearer.
  private Optional<Nearest> nearest(Service service, Elsewhere.Kind kind, LocalDateTime now) {
    List<Elsewhere> fitting =
        status.map(HallStatus::elsewhere).orElse(List.of()).stream()
            .filter(it -> it.kind() == kind && it.services().contains(service.id()))
            .toList();
    return fitting.stream()
        .filter(it -> it.hours().filter(hours -> !hours.include(now)).isEmpty())
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .map(it -> new Nearest(it.name(), it.address(), it.hours()));
  }

  /// What lasts longest is told first.
  private Optional<View.Limit> why(Service service, LocalDateTime now) {
    Optional<View.Limit> said =
        status.map(it -> it.closed().get(service.id())).map(ServiceWatch::limit);
    if (said.isPresent()) {
      return said;
    }
    if (status.stream().anyMatch(it -> !it.services().contains(service.id()))) {
      return Optional.of(View.Limit.NOT_OFFERED);
    }
    if (status.stream().anyMatch(it -> isDown(service, it))) {
      return Optional.of(View.Limit.DEPARTMENT_DOWN);
    }
    return service.hours().filter(hours -> !hours.include(now)).map(_ -> View.Limit.OUTSIDE_HOURS);
  }

  private static boolean isDown(Service service, HallStatus status) {
    return service.departments().stream().anyMatch(status.downDepartments()::contains);
  }

  private static View.Limit limit(HallStatus.Closure closure) {
    return switch (closure) {
      case SUSPENDED -> View.Limit.SUSPENDED;
      case OUTSIDE_HOURS -> View.Limit.OUTSIDE_HOURS;
    };
  }
}
