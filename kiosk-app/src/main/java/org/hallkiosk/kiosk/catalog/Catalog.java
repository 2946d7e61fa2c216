package org.hallkiosk.kiosk.catalog;

import java.util.List;
import java.util.Optional;

/// The services of this terminal. Immutable; swapped between sessions.
public record Catalog(List<Category> categories, List<Service> services) {

  public Catalog {
    categories = List.copyOf(categories);
    services = List.copyOf(services);
  }

  public Optional<Service> service(ServiceId id) {
    return services.stream().filter(service -> service.id().equals(id)).findFirst();
  }

  public List<Service> servicesOf(CategoryId category) {
    return services.stream().filter(service -> service.category().equals(category)).toList();
  }
}
