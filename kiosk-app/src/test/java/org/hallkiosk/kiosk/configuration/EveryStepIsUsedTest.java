package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.Agency;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Audience;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;
import org.junit.jupiter.api.Test;

/// Whatever a service's file can say is said by at least two services that ship, so that no step,
/// stock or rule is there for one service alone.
class EveryStepIsUsedTest {

  private static final int FEWEST = 2;

  @Test
  void at_least_two_services_use_everything_that_a_file_can_say() {
    Map<String, Set<String>> users = users();
    print(users);
    List<String> lacking =
        sayable().stream()
            .filter(trait -> users.getOrDefault(trait, Set.of()).size() < FEWEST)
            .toList();
    assertEquals(List.of(), lacking);
  }

  @Test
  void company_services_are_at_least_three() {
    assertTrue(users().getOrDefault("audience: COMPANY", Set.of()).size() >= 3);
  }

  @Test
  void nothing_is_used_that_this_test_does_not_know() {
    Set<String> unknown = new TreeSet<>(users().keySet());
    unknown.removeAll(sayable());
    assertEquals(Set.of(), unknown);
  }

  /// Everything that the vocabulary offers: a new word there needs two users here.
  private static Set<String> sayable() {
    Set<String> all = new TreeSet<>();
    addAll(all, "audience", Audience.values());
    addAll(all, "assurance", Assurance.values());
    addAll(all, "agency", Agency.values());
    addAll(all, "minors", Minors.values());
    addAll(all, "stock", Stock.values());
    addAll(all, "document", DocumentKind.values());
    addAll(all, "delivery", DeliveryWay.values());
    Stream.of(FormField.Kind.class.getPermittedSubclasses())
        .forEach(kind -> all.add("question: " + kind.getSimpleName()));
    Stream.of(ServiceStep.class.getPermittedSubclasses())
        .map(kind -> kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"))
        .forEach(name -> all.add("step: " + name.toLowerCase(java.util.Locale.ROOT)));
    all.addAll(
        List.of(
            "condition: all",
            "condition: any",
            "condition: equals",
            "condition: in",
            "condition: not",
            "departments: one or none",
            "departments: several",
            "device: camera",
            "device: card-terminal",
            "device: code-scanner",
            "device: document-printer",
            "device: document-scanner",
            "device: form-printer",
            "device: id-card-reader",
            "device: receipt-printer",
            "hours: limited",
            "material: at once",
            "material: may follow",
            "pay: fixed",
            "pay: of a record",
            "promise: immediate",
            "promise: working days",
            "question: known already",
            "question: may be left empty",
            "question: must be answered",
            "records: picked",
            "records: shown",
            "review: once",
            "review: twice"));
    return all;
  }

  private static void addAll(Set<String> all, String kind, Enum<?>[] values) {
    Stream.of(values).forEach(value -> all.add(kind + ": " + value.name()));
  }

  private static Map<String, Set<String>> users() {
    Map<String, Set<String>> users = new TreeMap<>();
    for (Service service : services()) {
      for (String trait : ServiceTraits.of(service)) {
        users.computeIfAbsent(trait, _ -> new TreeSet<>()).add(service.id().value());
      }
    }
    return users;
  }

  private static List<Service> services() {
    return assertInstanceOf(
            ConfigurationReading.Usable.class,
            new ConfigurationFolder(ConfigurationCopy.SHIPPED).read())
        .configuration()
        .catalog()
        .services();
  }

  /// A row a word, a column a service.
  private static void print(Map<String, Set<String>> users) {
    List<String> services = services().stream().map(service -> service.id().value()).toList();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < services.size(); i++) {
      lines.add("%2d %s".formatted(i + 1, services.get(i)));
    }
    users.forEach(
        (trait, used) ->
            lines.add(
                "%-30s %3d  ".formatted(trait, used.size())
                    + services.stream()
                        .map(service -> used.contains(service) ? "x" : ".")
                        .collect(Collectors.joining(" "))));
    lines.add(
        " ".repeat(36)
            + IntStream.rangeClosed(1, services.size())
                .mapToObj(number -> String.valueOf(number % 10))
                .collect(Collectors.joining(" ")));
    System.out.println(String.join("\n", lines));
  }
}
