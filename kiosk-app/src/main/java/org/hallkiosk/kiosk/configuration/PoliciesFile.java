package org.hallkiosk.kiosk.configuration;

import java.nio.file.Path;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.identity.Masking;

/// Reads `policies.yaml`.
final class PoliciesFile {

  private static final String NAME = "policies.yaml";

  private PoliciesFile() {}

  static Optional<Policies> read(Path folder, Faults faults) {
    return YamlReader.read(folder.resolve(NAME), NAME, faults)
        .filter(document -> SchemaCheck.POLICIES.passes(document, faults))
        .map(document -> policies(new Fields(document.root())));
  }

  private static Policies policies(Fields fields) {
    return new Policies(
        fields.seconds("idle-seconds"),
        fields.seconds("idle-warning-seconds"),
        fields.number("idle-extensions"),
        fields.seconds("take-card-seconds"),
        fields.seconds("query-every-seconds"),
        fields.seconds("query-for-seconds"),
        fields.seconds("recover-every-seconds"),
        fields.seconds("task-after-seconds"),
        fields.seconds("order-every-seconds"),
        fields.seconds("pay-for-seconds"),
        fields.seconds("result-seconds"),
        fields.seconds("goodbye-seconds"),
        fields.number("rating-levels"),
        fields.number("face-attempts"),
        fields.seconds("staff-every-seconds"),
        fields.seconds("staff-for-seconds"),
        masking(fields.in("masking")));
  }

  private static Masking masking(Fields fields) {
    return new Masking(
        fields.number("name-head"),
        fields.number("name-tail"),
        fields.number("number-head"),
        fields.number("number-tail"));
  }
}
