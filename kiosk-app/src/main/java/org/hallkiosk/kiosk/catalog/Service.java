package org.hallkiosk.kiosk.catalog;

import java.util.List;
import java.util.Optional;

/// One service, as its file says.
///
/// @param itemCode the item's code in the hall (GB/T 39554.1)
/// @param departments the hall's names of those behind it: while one is down, the service is too
/// @param hours when it is offered; empty for around the clock
/// @param plan its steps, in the order in which a citizen meets them
public record Service(
    ServiceId id,
    String itemCode,
    CategoryId category,
    Texts name,
    Texts summary,
    Audience audience,
    Assurance assurance,
    Agency agency,
    Minors minors,
    List<String> departments,
    Optional<Hours> hours,
    Promise promise,
    List<PlannedStep> plan) {

  public Service {
    departments = List.copyOf(departments);
    plan = List.copyOf(plan);
  }

  public Service in(CategoryId other) {
    return new Service(
        id,
        itemCode,
        other,
        name,
        summary,
        audience,
        assurance,
        agency,
        minors,
        departments,
        hours,
        promise,
        plan);
  }

  /// All steps, whether they are taken or not.
  public List<ServiceStep> steps() {
    return plan.stream().map(PlannedStep::step).toList();
  }
}
