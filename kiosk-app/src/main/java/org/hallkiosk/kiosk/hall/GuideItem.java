package org.hallkiosk.kiosk.hall;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceId;

/// One item of the whole hall's guide (办事指南), in Chinese as the hall publishes it.
///
/// @param code GB/T 39554.1
/// @param everyday names that people use for it
/// @param service the terminal's service that does it, where there is one
public record GuideItem(
    String code,
    String name,
    List<String> everyday,
    String department,
    String window,
    List<String> materials,
    String timeLimit,
    String fee,
    String link,
    Optional<ServiceId> service) {

  public GuideItem {
    everyday = List.copyOf(everyday);
    materials = List.copyOf(materials);
  }
}
