package org.hallkiosk.kiosk.catalog;

import java.util.List;

/// One service, as its file says.
///
/// @param itemCode the item's code in the hall (GB/T 39554.1)
/// @param steps in the order in which a citizen meets them
public record Service(
    ServiceId id,
    String itemCode,
    CategoryId category,
    Texts name,
    Texts summary,
    Assurance assurance,
    List<ServiceStep> steps) {

  public Service {
    steps = List.copyOf(steps);
  }
}
