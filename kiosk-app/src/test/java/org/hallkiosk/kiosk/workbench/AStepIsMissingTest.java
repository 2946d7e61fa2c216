package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.ConfigurationFolder;
import org.hallkiosk.kiosk.configuration.ConfigurationReading;
import org.hallkiosk.kiosk.workbench.people.Album;
import org.hallkiosk.kiosk.workbench.people.Journeys;
import org.hallkiosk.kiosk.workbench.people.Visit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A step of a shipped service is taken out: the scripted citizen must notice, in the window too.
/// Every step of every service is taken out without it.
class AStepIsMissingTest {

  private static final String BEGIN = "  - step: ";

  /// Long enough for the terminal to come to whatever it comes to.
  private static final Duration IN_VAIN = Duration.ofSeconds(10);

  private static final String NOT_OFFERED = "no-house-certificate is not offered";

  /// What the citizen says; every other step's absence leaves the service out.
  private static final Map<String, String> NOTICED =
      Map.of(
          "choose", "“school-enrolment” is offered: that never came; there was Review",
          "print", "the hall was told of the deliveries []");

  /// One that leaves the service out, one whose screen is missing, one whose paper is.
  private static final Set<String> IN_THE_WINDOW = Set.of("review", "choose", "print");

  @TempDir Path folder;

  @Test
  void with_all_steps_the_journey_completes() throws Exception {
    OwnConfiguration own = new OwnConfiguration(folder.resolve("config"));
    assertEquals(List.of(), leftOut(own));
    String told = walk(own, Visit.USUAL_PATIENCE);
    assertTrue(told.endsWith("journeys: 1 completed, 0 failed\n"), told);
  }

  @TestFactory
  Stream<DynamicTest> without_one_step_the_journey_fails() throws IOException {
    List<String> parts = parts(Files.readString(Path.of("../config", OwnConfiguration.SERVICE)));
    assertEquals(9, parts.size(), "the head and eight steps");
    return IntStream.range(1, parts.size())
        .filter(i -> IN_THE_WINDOW.contains(name(parts.get(i))))
        .mapToObj(
            i -> DynamicTest.dynamicTest("without " + name(parts.get(i)), () -> without(parts, i)));
  }

  private void without(List<String> parts, int missing) throws Exception {
    String step = name(parts.get(missing));
    OwnConfiguration own = new OwnConfiguration(folder.resolve("config-" + missing));
    List<String> rest = new ArrayList<>(parts);
    rest.remove(missing);
    Files.writeString(own.file(OwnConfiguration.SERVICE), String.join("", rest));
    String told = walk(own, IN_VAIN);
    assertTrue(told.endsWith("journeys: 0 completed, 1 failed\n"), told);
    assertEquals(NOTICED.containsKey(step), leftOut(own).isEmpty());
    assertTrue(told.contains(NOTICED.getOrDefault(step, NOT_OFFERED)), told);
  }

  private static List<String> parts(String service) {
    return Arrays.asList(service.split("(?m)(?=^" + BEGIN + ")"));
  }

  private static String name(String part) {
    return part.lines().findFirst().orElseThrow().substring(BEGIN.length());
  }

  private static List<String> leftOut(OwnConfiguration own) {
    return switch (new ConfigurationFolder(own.folder()).read()) {
      case ConfigurationReading.Usable usable ->
          usable.leftOut().stream().map(fault -> fault.sentence()).toList();
      case ConfigurationReading.Unusable unusable ->
          throw new AssertionError(unusable.faults().toString());
    };
  }

  private static String walk(OwnConfiguration own, Duration patience)
      throws CannotStart, InterruptedException {
    Configuration configuration = own.read(own.folder().resolveSibling(own.folder() + "-data"));
    Glass glass = Glass.of(configuration, new Arguments());
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (Workbench workbench =
        new Workbench(configuration, glass.placement(() -> {}), SampleDay.CLOCK, () -> {})) {
      workbench.start();
      PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
      boolean completed =
          new JourneyRun(workbench, Language.ZH, Album.none(), patience, out)
              .walk(List.of(Journeys.named("no-house-certificate").orElseThrow()));
      assertEquals(completed, told.toString(StandardCharsets.UTF_8).contains(" completed in "));
    }
    return told.toString(StandardCharsets.UTF_8);
  }
}
