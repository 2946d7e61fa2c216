package org.hallkiosk.kiosk.configuration;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Hours;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;

/// Reads one service: its form by the schema, its values, and then what its parts owe each other.
final class ServiceFile {

  static final String ENDING = ".yaml";

  private ServiceFile() {}

  /// @param categories those that exist; empty where they are not known
  static Optional<Service> read(Path file, Optional<Set<CategoryId>> categories, Faults faults) {
    String name = String.valueOf(file.getFileName());
    return YamlReader.read(file, "catalog/" + name, faults)
        .filter(document -> SchemaCheck.SERVICE.passes(document, faults))
        .filter(document -> ValueLaw.passes(document, faults))
        .flatMap(document -> checked(document, name, categories, faults));
  }

  private static Optional<Service> checked(
      YamlDocument document, String name, Optional<Set<CategoryId>> categories, Faults faults) {
    Service service = service(new Fields(document.root()));
    Faults own = new Faults();
    checkName(service, name, document, own);
    if (categories.filter(known -> !known.contains(service.category())).isPresent()) {
      own.add(
          document.fault(
              "/category",
              "there is no category \"" + service.category().value() + "\"",
              "choose one of catalog/categories.yaml or add it there"));
    }
    WrittenService written = new WrittenService(service, document);
    AssuranceLaw.check(written, own);
    StepLaw.check(written, own);
    faults.addAll(own);
    return own.isEmpty() ? Optional.of(service) : Optional.empty();
  }

  private static void checkName(Service service, String name, YamlDocument document, Faults own) {
    if (!name.equals(service.id().value() + ENDING)) {
      own.add(
          document.fault(
              "/id",
              "the id \"" + service.id().value() + "\" is not the name of the file",
              "name the file " + service.id().value() + ENDING + " or correct the id"));
    }
  }

  private static Service service(Fields fields) {
    return new Service(
        new ServiceId(fields.text("id")),
        fields.text("item-code"),
        new CategoryId(fields.text("category")),
        fields.texts("name"),
        fields.texts("summary"),
        fields.choice("audience", Audience.PERSON),
        fields.choice("assurance", Assurance.CARD_AND_PERSON_CHECK),
        fields.choice("agency", Agency.AGENT_ALLOWED),
        fields.choice("minors", Minors.GUARDIAN_UNDER_14),
        fields.words("departments"),
        fields.optional("hours").map(ServiceFile::hours),
        promise(fields.in("promise")),
        fields.list("steps").stream().map(StepFields::planned).toList());
  }

  private static Hours hours(Fields fields) {
    Set<DayOfWeek> days =
        fields.words("days").stream()
            .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    return new Hours(
        days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days,
        fields.time("from"),
        fields.time("until"));
  }

  private static Promise promise(Fields fields) {
    return fields.node().isObject()
        ? new Promise.WorkingDays(fields.number("working-days"))
        : new Promise.Immediate();
  }
}
