package org.hallkiosk.kiosk.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;

/// Reads one service.
final class ServiceFile {

  static final String ENDING = ".yaml";

  private ServiceFile() {}

  /// @param categories those that exist
  static Optional<Service> read(Path file, Set<CategoryId> categories, Faults faults) {
    String name = String.valueOf(file.getFileName());
    return YamlReader.read(file, "catalog/" + name, faults)
        .filter(document -> SchemaCheck.SERVICE.passes(document, faults))
        .flatMap(document -> checked(document, name, categories, faults));
  }

  private static Optional<Service> checked(
      YamlDocument document, String name, Set<CategoryId> categories, Faults faults) {
    Service service = service(new Fields(document.root()));
    Faults own = new Faults();
    if (!name.equals(service.id().value() + ENDING)) {
      own.add(
          document.fault(
              "/id",
              "the id \"" + service.id().value() + "\" is not the name of the file",
              "name the file " + service.id().value() + ENDING + " or correct the id"));
    }
    if (!categories.contains(service.category())) {
      own.add(
          document.fault(
              "/category",
              "there is no category \"" + service.category().value() + "\"",
              "choose one of catalog/categories.yaml or add it there"));
    }
    StepLaw.check(service, document, own);
    faults.addAll(own);
    return own.isEmpty() ? Optional.of(service) : Optional.empty();
  }

  private static Service service(Fields fields) {
    return new Service(
        new ServiceId(fields.text("id")),
        fields.text("item-code"),
        new CategoryId(fields.text("category")),
        fields.texts("name"),
        fields.texts("summary"),
        Audience.PERSON,
        assurance(fields.text("assurance")),
        Agency.AGENT_ALLOWED,
        Minors.GUARDIAN_UNDER_14,
        List.of(),
        Optional.empty(),
        new Promise.Immediate(),
        fields.list("steps").stream().map(ServiceFile::step).map(PlannedStep::always).toList());
  }

  private static Assurance assurance(String written) {
    return switch (written) {
      case "card" -> Assurance.CARD;
      case "card-and-person-check" -> Assurance.CARD_AND_PERSON_CHECK;
      default -> throw unknown(written);
    };
  }

  private static ServiceStep step(Fields fields) {
    return switch (fields.text("step")) {
      case "identify" -> new ServiceStep.Identify();
      case "check-person" -> new ServiceStep.CheckPerson();
      case "choose" -> choose(fields);
      case "review" -> new ServiceStep.Review(fields.texts("consent"), false);
      case "submit" -> new ServiceStep.Submit();
      case "print" ->
          new ServiceStep.Print(fields.texts("document"), DocumentKind.RESULT, Stock.PLAIN);
      case "receipt" -> new ServiceStep.Receipt();
      case "rate" -> new ServiceStep.Rate();
      default -> throw unknown(fields.text("step"));
    };
  }

  private static ServiceStep.Choose choose(Fields fields) {
    return new ServiceStep.Choose(
        fields.text("field"),
        fields.texts("question"),
        fields.list("options").stream()
            .map(option -> new ServiceStep.Option(option.text("value"), option.texts("label")))
            .toList());
  }

  private static IllegalStateException unknown(String written) {
    return new IllegalStateException("service.json lets \"" + written + "\" through");
  }
}
