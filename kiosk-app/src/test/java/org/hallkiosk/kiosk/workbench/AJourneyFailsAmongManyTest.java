package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.StartConfiguration;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.workbench.people.Journey;
import org.hallkiosk.kiosk.workbench.people.Journeys;
import org.hallkiosk.kiosk.workbench.people.ServiceJourney;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.Test;

/// The last line of `scripts/run --journey all`, by which a release is judged: it counts every
/// service of the catalogue, and no journey that failed as completed. The journeys themselves are
/// walked by `EveryServiceIsWalkedTest`; that a process whose line tells of a failure ends with 1
/// follows from the verdict.
class AJourneyFailsAmongManyTest {

  private static final Path CONFIG = Path.of("../config");
  private static final int SERVICES = 36;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
  private final List<Journey> all;
  private final Catalog catalog;

  AJourneyFailsAmongManyTest() throws CannotStart {
    catalog = StartConfiguration.read(CONFIG, CONFIG.resolve("terminal.yaml")).catalog();
    all = Journeys.ofServices(catalog);
  }

  @Test
  void all_are_the_services_of_the_catalogue_each_once_and_each_with_citizens_of_its_own() {
    assertEquals(
        catalog.services().stream().map(service -> service.id().value()).toList(),
        all.stream().map(Journey::name).toList());
    assertEquals(SERVICES, Set.copyOf(all.stream().map(Journey::name).toList()).size());
    Set<String> walked = new TreeSet<>();
    for (Journey journey : all) {
      ServiceJourney walk = (ServiceJourney) journey;
      assertFalse(walk.scripts().isEmpty(), walk.name());
      walk.scripts().forEach(script -> assertEquals(walk.name(), script.service().value()));
      walk.scripts().forEach(script -> walked.add(script.name()));
    }
    Set<String> scripted = new TreeSet<>();
    Scripts.all().forEach(script -> scripted.add(script.name()));
    assertEquals(scripted, walked);
  }

  @Test
  void all_completed() throws InterruptedException {
    assertTrue(JourneyRun.count(all, _ -> true, out));
    assertEquals("journeys: 36 completed, 0 failed\n", said());
  }

  @Test
  void one_that_fails_is_counted_wherever_it_stands() throws InterruptedException {
    for (Journey failing : List.of(all.getFirst(), all.get(17), all.getLast())) {
      told.reset();
      assertFalse(JourneyRun.count(all, journey -> !journey.equals(failing), out));
      assertEquals("journeys: 35 completed, 1 failed\n", said());
    }
  }

  @Test
  void none_completed() throws InterruptedException {
    assertFalse(JourneyRun.count(all, _ -> false, out));
    assertEquals("journeys: 0 completed, 36 failed\n", said());
  }

  private String said() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
