package org.hallkiosk.kiosk.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.catalog.Condition;
import org.hallkiosk.kiosk.catalog.Minors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thirty-seventh service, written from `config/README.md` alone: guardian, branch, two
/// materials, payment.
class ANewcomerWritesAServiceTest {

  private static final String FILE = "catalog/summer-course.yaml";

  @TempDir Path folder;
  private ConfigurationCopy copy;

  @BeforeEach
  void the_service_beside_those_that_ship() throws IOException {
    copy = new ConfigurationCopy(folder).with(FILE, written());
  }

  @Test
  void it_stands_beside_the_thirty_six() {
    assertEquals(List.of(), copy.leftOut());
    assertEquals(37, copy.usable().configuration().catalog().services().size());
  }

  @Test
  void it_has_guardian_branch_two_materials_and_payment() {
    Service service = service();
    assertEquals(Minors.GUARDIAN_UNDER_14, service.minors());
    assertEquals(2, service.steps().stream().filter(this::isMaterial).count());
    assertTrue(service.steps().stream().anyMatch(ServiceStep.Pay.class::isInstance));
    assertTrue(service.hours().orElseThrow().days().size() == 7);
  }

  @Test
  void its_branches_follow_the_answers() {
    Set<String> free = taken(Map.of("way-home", "alone", "payable", "no"));
    assertTrue(free.containsAll(Set.of("scan-material", "print")));
    assertEquals(Set.of(), intersection(free, Set.of("fill-form", "pay")));
    Set<String> paid = taken(Map.of("way-home", "fetched", "payable", "yes"));
    assertTrue(paid.containsAll(Set.of("fill-form", "pay", "print")));
  }

  @Test
  void a_slip_of_the_pen_leaves_it_out_and_no_other() throws IOException {
    copy.with(
        FILE,
        "field: way-home, equals: fetched}\n    fields",
        "field: way, equals: a}\n    fields");
    assertEquals(
        List.of(
            "catalog/summer-course.yaml, line 31, steps[5].when.field: no step before this one"
                + " answers \"way\"; name the field of an earlier step."),
        copy.leftOut());
    assertEquals(36, copy.usable().configuration().catalog().services().size());
  }

  private boolean isMaterial(ServiceStep step) {
    return step instanceof ServiceStep.ScanMaterial;
  }

  private Set<String> taken(Map<String, String> answers) {
    return service().plan().stream()
        .filter(planned -> planned.when().holds(answers))
        .map(PlannedStep::step)
        .map(WrittenService::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> intersection(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  private Service service() {
    Service service =
        copy.usable()
            .configuration()
            .catalog()
            .service(new ServiceId("summer-course"))
            .orElseThrow();
    assertTrue(
        service.plan().stream().anyMatch(step -> !(step.when() instanceof Condition.Always)));
    return service;
  }

  private static String written() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            ANewcomerWritesAServiceTest.class.getResourceAsStream("summer-course.yaml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
