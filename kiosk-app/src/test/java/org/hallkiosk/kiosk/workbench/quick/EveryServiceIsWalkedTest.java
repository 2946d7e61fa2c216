package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.hall.contract.OpenApiFile;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.hall.WireTap;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every scripted citizen comes, gets what they came for, and finds hall, papers, slips and money
/// as they must be; also where the answer to their application is lost on its way. Whatever
/// terminal and hall say to each other meanwhile is in the contract, and what the terminal writes
/// down and logs tells nothing of anybody.
class EveryServiceIsWalkedTest {

  private static final int FEWEST = 2;
  private static final String UNKNOWN = "outcome: unknown, then known";
  private static final String REFUSED = "outcome: refused";

  private static Ground ground;
  private static PersonalData personal;
  private static LogBook log;
  private static final OpenApiFile CONTRACT = new OpenApiFile();
  private static final List<String> OF_A_VISIT =
      List.of(
          "signIn",
          "signInBySocialSecurityCard",
          "serviceCardChallenge",
          "signInByServiceCard",
          "signInByPhoneCode",
          "signInAsNobody",
          "signOut",
          "confirmGuardian",
          "actForCompany",
          "checkFace",
          "sendCode",
          "checkCode",
          "records",
          "prepare",
          "upload",
          "submit",
          "query",
          "caseFile",
          "document",
          "reportDelivery",
          "rate",
          "openOrder",
          "order",
          "payByCode",
          "reportCardPayment");
  private static final Matrix matrix = new Matrix();
  private static final Set<String> granted = new ConcurrentSkipListSet<>();

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
    personal = PersonalData.of(Scripts.all());
    log = new LogBook();
  }

  @AfterAll
  static void tidyUp() throws Exception {
    log.close();
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
                "every outcome and device by two services", EveryServiceIsWalkedTest::used),
            DynamicTest.dynamicTest(
                "every operation of a visit was heard", EveryServiceIsWalkedTest::heard)));
  }

  private static void walk(List<Script> scripts) throws Exception {
    try (Overheard line = new Overheard();
        Life life = Life.fresh(ground, ground.configuration(), line.wiring())) {
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
      hold(line.passed());
      assertEquals(List.of(), personal.in(life.disk()));
      assertEquals(List.of(), personal.in(log.written()));
    }
  }

  private static void hold(List<WireTap.Passed> passed) {
    assertEquals(List.of(), passed.stream().flatMap(it -> CONTRACT.breaches(it).stream()).toList());
    passed.stream()
        .filter(it -> it.status() < 300)
        .map(it -> CONTRACT.operationId(it.sent()))
        .forEach(granted::add);
  }

  /// The others are no part of a visit that goes well; `ContractTest` has them all.
  private static void heard() {
    List<String> silent = new ArrayList<>(OF_A_VISIT);
    silent.removeAll(granted);
    assertEquals(List.of(), silent);
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
