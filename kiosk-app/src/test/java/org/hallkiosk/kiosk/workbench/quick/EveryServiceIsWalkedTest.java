package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Detours;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every scripted citizen comes, gets what they came for, and finds hall, papers, slips and money
/// as they must be; also where answers are lost on their way, and where a visit ends otherwise than
/// its citizen hoped. What was met is printed, and nothing of it is known but from the walk.
class EveryServiceIsWalkedTest {

  private static final int FEWEST = 2;

  private static Ground ground;
  private static final Matrix matrix = new Matrix();

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
    return Stream.of(
            Scripts.all().stream()
                .map(Script::service)
                .distinct()
                .map(it -> DynamicTest.dynamicTest(it.value(), () -> walk(Scripts.of(it)))),
            Detours.all().stream()
                .map(it -> DynamicTest.dynamicTest(it.getFirst().name(), () -> detour(it))),
            Stream.of(
                DynamicTest.dynamicTest(
                    Newcomer.SERVICE.value(), EveryServiceIsWalkedTest::newcomer),
                DynamicTest.dynamicTest(
                    "every step, outcome and device by two services",
                    EveryServiceIsWalkedTest::used)))
        .flatMap(it -> it);
  }

  private static void walk(List<Script> scripts) throws Exception {
    Overheard line = new Overheard();
    try (Life life = life(line)) {
      life.start();
      for (Script script : scripts) {
        if (script.equals(scripts.getLast()) && !script.comesBack()) {
          life.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer());
        }
        walk(life, script, line);
      }
    }
  }

  private static Life life(Overheard line) throws IOException {
    return Life.fresh(
        ground, ground.configuration(), new QuickTerminal.Wiring(journal -> journal, line::on));
  }

  /// What was begun at one terminal goes on at another one.
  private static void detour(List<Script> story) throws Exception {
    Overheard line = new Overheard();
    try (Life here = life(line);
        Life there = here.elsewhere()) {
      here.start();
      there.start();
      for (Script script : story) {
        walk(script.continuesDraft() ? there : here, script, line);
      }
    }
  }

  private static void newcomer() throws Exception {
    Overheard line = new Overheard();
    try (Life life =
        new Life(
            ground,
            Newcomer.configuration(ground.folder().resolve("with-newcomer")),
            Newcomer.world(ground),
            new Bank(),
            new QuickTerminal.Wiring(journal -> journal, line::on))) {
      life.start();
      walk(life, Newcomer.courseCalledOff(), line);
    }
  }

  private static void walk(Life life, Script script, Overheard line) throws Exception {
    int before = life.terminal().screens().count();
    QuickGlass glass = life.walk(script, Patience.PATIENT);
    if (script.service().equals(Script.SERVICE_CARD)) {
      return;
    }
    String service = script.service().value();
    glass.outcomes().forEach(outcome -> matrix.met(service, outcome));
    line.since().forEach(outcome -> matrix.met(service, outcome));
    life.cabinet().uses.since().forEach(kind -> matrix.met(service, device(kind)));
    life.terminal().screens().all().stream()
        .skip(before)
        .flatMap(screen -> StoodOn.step(screen.view()).stream())
        .forEach(step -> matrix.met(service, step(step)));
  }

  private static String device(DeviceKind kind) {
    return "device: " + kind.configured();
  }

  private static String step(Class<?> kind) {
    return "step: " + kind.getSimpleName();
  }

  private static void used() {
    System.out.println(matrix);
    Set<String> wanted =
        new TreeSet<>(
            Set.of(
                Overheard.UNKNOWN,
                Overheard.REFUSED,
                Overheard.DONE,
                Overheard.ACCEPTED,
                "problem: " + ProblemCode.PAYMENT_UNKNOWN,
                "problem: " + ProblemCode.HALL_UNREACHABLE));
    Stream.of(View.ResultKind.values()).forEach(kind -> wanted.add("result: " + kind));
    Stream.of(ServiceStep.class.getPermittedSubclasses()).forEach(kind -> wanted.add(step(kind)));
    Stream.of(
            DeviceKind.ID_CARD_READER,
            DeviceKind.SMART_CARD_READER,
            DeviceKind.CAMERA,
            DeviceKind.CODE_SCANNER,
            DeviceKind.DOCUMENT_SCANNER,
            DeviceKind.CARD_TERMINAL,
            DeviceKind.DOCUMENT_PRINTER,
            DeviceKind.FORM_PRINTER,
            DeviceKind.RECEIPT_PRINTER)
        .forEach(kind -> wanted.add(device(kind)));
    assertEquals(List.of(), matrix.lacking(wanted, FEWEST));
  }
}
