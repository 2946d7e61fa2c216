package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every scripted citizen comes, gets what they came for, and finds hall, papers, slips and money
/// as they must be; also where the answer to their application is lost on its way.
class EveryServiceIsWalkedTest {

  private static final int FEWEST = 2;
  private static final String UNKNOWN = "outcome: unknown, then known";
  private static final String REFUSED = "outcome: refused";

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
    return Stream.concat(
        Scripts.all().stream()
            .map(Script::service)
            .distinct()
            .map(it -> DynamicTest.dynamicTest(it.value(), () -> walk(Scripts.of(it)))),
        Stream.of(
            DynamicTest.dynamicTest(
                "every outcome and device by two services", EveryServiceIsWalkedTest::used)));
  }

  private static void walk(List<Script> scripts) throws Exception {
    try (Life life = Life.fresh(ground, ground.configuration())) {
      life.start();
      for (Script script : scripts) {
        boolean lost = script.equals(scripts.getLast()) && !script.comesBack();
        if (lost) {
          life.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer());
        }
        note(script, life.walk(script, Patience.PATIENT), lost);
      }
      life.cabinet()
          .uses
          .all()
          .forEach(kind -> matrix.met(scripts.getFirst().service().value(), device(kind)));
    }
  }

  private static void note(Script script, QuickGlass glass, boolean lost) {
    String service = script.service().value();
    glass.outcomes().forEach(outcome -> matrix.met(service, outcome));
    script.moves().stream()
        .flatMap(move -> check(move).stream())
        .forEach(way -> matrix.met(service, check(way)));
    if (script.isRefused()) {
      matrix.met(service, REFUSED);
    } else if (lost) {
      matrix.met(service, UNKNOWN);
    }
  }

  /// By which way of the person check somebody got through.
  private static Optional<CheckWay> check(Move move) {
    return switch (move) {
      case Move.ShowFace _ -> Optional.of(CheckWay.FACE);
      case Move.TypeCode _ -> Optional.of(CheckWay.CODE);
      case Move.AskStaff _ -> Optional.of(CheckWay.STAFF);
      case Move _ -> Optional.empty();
    };
  }

  private static String check(CheckWay way) {
    return "person check: " + way;
  }

  private static String device(DeviceKind kind) {
    return "device: " + kind.configured();
  }

  private static void used() {
    System.out.println(matrix);
    Set<String> wanted = new TreeSet<>(Set.of(UNKNOWN, REFUSED));
    Stream.of(CheckWay.values()).forEach(way -> wanted.add(check(way)));
    Stream.of(View.ResultKind.DONE, View.ResultKind.ACCEPTED, View.ResultKind.PAYMENT_AWAITED)
        .forEach(kind -> wanted.add("result: " + kind));
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
