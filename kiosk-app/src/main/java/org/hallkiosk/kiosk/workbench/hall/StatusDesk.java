package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificatePage;

/// Knows which items can be done now.
final class StatusDesk {

  private static final Texts NEAREST =
      new Texts(
          "示例市政务服务中心一楼综合窗口，工作日 9:00 至 17:00", "Service hall, ground floor, weekdays 9:00 to 17:00");

  private final Situation situation;
  private final ItemDirectory items;

  StatusDesk(Situation situation, ItemDirectory items) {
    this.situation = situation;
    this.items = items;
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
    return new HallStatus(closed, situation.downDepartments(), NEAREST);
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
