package org.hallkiosk.kiosk.workbench.hall.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Elsewhere;
import org.hallkiosk.kiosk.workbench.hall.data.DataFile;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// Where else the hall's items can be done: at windows, by department, and at other terminals.
public final class Places {

  private static final String HALL = "service-hall";

  private final List<Elsewhere> all = new ArrayList<>();

  public Places(Collection<Item> items) {
    Part file = DataFile.resource("places.yaml");
    file.parts("windows").forEach(place -> all.add(window(place, items)));
    file.parts("terminals").forEach(place -> all.add(terminal(place, items)));
  }

  /// The nearest first.
  public List<Elsewhere> all() {
    return List.copyOf(all);
  }

  private static Elsewhere window(Part place, Collection<Item> items) {
    List<String> departments =
        place.only("name", "address", "hours", "departments").texts("departments");
    return place(
        Elsewhere.Kind.WINDOW,
        place,
        services(items, item -> departments.contains(department(item))));
  }

  /// The one that takes it in; what has none is the hall's own.
  private static String department(Item item) {
    return item.departments().stream().findFirst().orElse(HALL);
  }

  private static Elsewhere terminal(Part place, Collection<Item> items) {
    List<String> without = place.only("name", "address", "hours", "without").texts("without");
    return place(
        Elsewhere.Kind.TERMINAL, place, services(items, item -> !without.contains(item.service())));
  }

  private static Elsewhere place(Elsewhere.Kind kind, Part place, Set<ServiceId> services) {
    return new Elsewhere(
        kind,
        place.bilingual("name"),
        place.bilingual("address"),
        services,
        place.part("hours").map(Item::hours));
  }

  private static Set<ServiceId> services(Collection<Item> items, Predicate<Item> fitting) {
    return items.stream()
        .filter(fitting)
        .map(item -> new ServiceId(item.service()))
        .collect(Collectors.toSet());
  }
}
