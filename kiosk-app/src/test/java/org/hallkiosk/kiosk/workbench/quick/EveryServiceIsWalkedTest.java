package org.hallkiosk.kiosk.workbench.quick;

import java.util.stream.Stream;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every scripted citizen comes, gets what they came for, and finds hall, papers, slips and money
/// as they must be.
class EveryServiceIsWalkedTest {

  private static Ground ground;

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
  }

  @AfterAll
  static void tidyUp() throws Exception {
    ground.close();
  }

  @TestFactory
  Stream<DynamicTest> every_citizen_gets_what_they_came_for() {
    return Scripts.all().stream()
        .map(Script::service)
        .distinct()
        .map(service -> DynamicTest.dynamicTest(service.value(), () -> walk(Scripts.of(service))));
  }

  private static void walk(java.util.List<Script> scripts) throws Exception {
    try (Life life = Life.fresh(ground, ground.configuration())) {
      life.start();
      for (Script script : scripts) {
        long start = System.nanoTime();
        life.walk(script, Patience.PATIENT);
        System.out.println(script.name() + " " + (System.nanoTime() - start) / 1_000_000);
      }
    }
  }
}
