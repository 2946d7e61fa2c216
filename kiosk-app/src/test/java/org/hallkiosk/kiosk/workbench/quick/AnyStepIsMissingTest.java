package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each step of each service is taken out in turn: either the catalogue's laws leave the service
/// out, and its citizens do not find it, or one of its citizens notices. The control: as it ships,
/// nobody does, under the same patience.
class AnyStepIsMissingTest {

  private static Ground ground;
  private static final List<WithoutAStep> variants = new ArrayList<>();

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
    int most = 0;
    for (ServiceId service : services().toList()) {
      most = Math.max(most, WithoutAStep.steps(service).size());
    }
    for (int number = 1; number <= most; number++) {
      variants.add(WithoutAStep.read(number, ground.folder().resolve("config-" + number)));
    }
  }

  @AfterAll
  static void tidyUp() throws Exception {
    variants.clear();
    ground.close();
  }

  private static Stream<ServiceId> services() {
    return Scripts.all().stream().map(Script::service).distinct();
  }

  @TestFactory
  Stream<DynamicTest> whatever_step_is_missing_somebody_notices() {
    return services().map(it -> DynamicTest.dynamicTest(it.value(), () -> everyStep(it)));
  }

  private static void everyStep(ServiceId service) throws Exception {
    walks(service, ground.configuration());
    List<String> steps = WithoutAStep.steps(service);
    List<String> unnoticed = new ArrayList<>();
    int leftOut = 0;
    for (int i = 0; i < steps.size(); i++) {
      WithoutAStep variant = variants.get(i);
      if (!variant.offers(service)) {
        leftOut++;
      } else if (!isNoticed(service, variant)) {
        unnoticed.add((i + 1) + " " + steps.get(i));
      }
    }
    if (leftOut > 0) {
      mustNotBeFound(service);
    }
    assertEquals(List.of(), unnoticed, "steps that nobody misses");
  }

  /// By what a citizen sees or finds afterwards: a screen that does not come is a reason only where
  /// the terminal itself waits, for what nobody who follows the service would lay down.
  private static boolean isNoticed(ServiceId service, WithoutAStep variant)
      throws IOException, InterruptedException {
    try {
      walks(service, variant.configuration());
      return false;
    } catch (QuickGlass.NothingCame slow) {
      assertTrue(
          Patience.SHORT.isIdleAt(slow.stood()),
          () -> "step " + variant.number() + ": the machine was too slow: " + slow.getMessage());
      return true;
    } catch (JourneyFailed noticed) {
      System.out.println(
          service.value() + " without step " + variant.number() + ": " + noticed.sentence());
      return true;
    }
  }

  private static void walks(ServiceId service, Configuration configuration)
      throws IOException, InterruptedException, JourneyFailed {
    try (Life life = Life.fresh(ground, configuration)) {
      life.start();
      for (Script script : Scripts.of(service)) {
        life.walk(script, Patience.SHORT);
      }
    }
  }

  /// A service whose file was left out is the same whatever was wrong with it.
  private static void mustNotBeFound(ServiceId service) throws IOException {
    WithoutAStep variant =
        variants.stream().filter(it -> !it.offers(service)).findFirst().orElseThrow();
    try (Life life = Life.fresh(ground, variant.configuration())) {
      life.start();
      JourneyFailed failed =
          assertThrows(
              JourneyFailed.class, () -> life.walk(Scripts.of(service).getFirst(), Patience.SHORT));
      assertTrue(failed.sentence().contains("is not offered"), failed::sentence);
    }
  }
}
