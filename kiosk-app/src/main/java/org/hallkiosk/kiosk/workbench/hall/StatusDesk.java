package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Elsewhere;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.item.Places;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificatePage;

/// Knows which items can be done now.
final class StatusDesk {

  private final Situation situation;
  private final ItemDirectory items;
  private final List<Elsewhere> places;

  StatusDesk(Situation situation, ItemDirectory items) {
    this.situation = situation;
    this.items = items;
    this.places = new Places(items.all()).all();
  }

  HallStatus status(Instant now) {
    Map<ServiceId, HallStatus.Closure> closed = new LinkedHashMap<>();
    for (Item item : items.all()) {
      if (isOutsideHours(item, now)) {
        closed.put(new ServiceId(item.service()), HallStatus.Closure.OUTSIDE_HOURS);
      }
    }
    for (String service : situation.suspendedServices()) {
      closed.put(new ServiceId(service), HallStatus.Closure.SUSPENDED);
    }
    Set<ServiceId> known =
        items.all().stream().map(item -> new ServiceId(item.service())).collect(Collectors.toSet());
    return new HallStatus(known, closed, situation.downDepartments(), places);
  }

  /// Why an item cannot be done now.
  Optional<Refusal> obstacle(Item item, Instant now) {
    if (situation.suspendedServices().contains(item.service())) {
      return Optional.of(Refusal.SERVICE_SUSPENDED);
    }
    if (item.departments().stream().anyMatch(situation.downDepartments()::contains)) {
      return Optional.of(Refusal.DEPARTMENT_DOWN);
    }
    return isOutsideHours(item, now) ? Optional.of(Refusal.OUTSIDE_HOURS) : Optional.empty();
  }

  private boolean isOutsideHours(Item item, Instant now) {
    return situation.keepsHours()
        && item.hours()
            .filter(hours -> !hours.include(now.atZone(CertificatePage.ZONE).toLocalDateTime()))
            .isPresent();
  }
}
