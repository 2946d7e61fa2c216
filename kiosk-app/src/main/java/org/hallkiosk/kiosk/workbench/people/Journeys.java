package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;

/// Every journey by its name: one for each service, and those named after an accident.
public final class Journeys {

  private static final List<Journey> SERVICES = services();
  private static final List<Journey> ACCIDENTS =
      List.of(
          NoHouseCertificate.byCode(),
          NoHouseCertificate.byFace(),
          new FoundCard(),
          new HouseOwner(),
          new LostAnswer(),
          new CameBack());

  private Journeys() {}

  private static List<Journey> services() {
    return Scripts.all().stream()
        .map(Script::service)
        .distinct()
        .<Journey>map(service -> new ServiceJourney(service.value(), Scripts.of(service)))
        .toList();
  }

  public static Optional<Journey> named(String name) {
    return all().stream().filter(journey -> journey.name().equals(name)).findFirst();
  }

  public static List<Journey> all() {
    return Stream.concat(SERVICES.stream(), ACCIDENTS.stream()).toList();
  }

  /// The names of those that are named after an accident.
  public static List<String> accidents() {
    return ACCIDENTS.stream().map(Journey::name).toList();
  }

  /// One journey for each service of the catalogue; a service without one fails as a journey.
  public static List<Journey> ofServices(Catalog catalog) {
    return catalog.services().stream().map(Journeys::ofService).toList();
  }

  private static Journey ofService(Service service) {
    String name = service.id().value();
    return named(name).orElseGet(() -> new NobodyWalks(name));
  }

  private record NobodyWalks(String name) implements Journey {
    @Override
    public void walk(Visit visit) throws JourneyFailed {
      throw new JourneyFailed(
          "no scripted citizen knows the service " + name + "; write a journey for it.");
    }
  }
}
