package org.hallkiosk.kiosk.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.workbench.hall.guide.GuideBook;

/// The whole guide of the embedded hall, page after page.
final class HallItems {

  private HallItems() {}

  static List<GuideItem> all() {
    GuideBook hall = new GuideBook(Map.of());
    List<GuideItem> items = new ArrayList<>();
    Optional<GuidePage> page = hall.page(Optional.empty());
    while (page.isPresent()) {
      items.addAll(page.get().items());
      page = page.get().next().flatMap(next -> hall.page(Optional.of(next)));
    }
    return items;
  }
}
