package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.DeviceKind;
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
/// its citizen hoped. Whatever terminal and hall say to each other meanwhile is in the contract,
/// and what the terminal writes down and logs tells nothing of anybody. What was met is printed,
/// and nothing of it is known but from the walk.
class EveryServiceIsWalkedTest {

  private static final int FEWEST = 2;

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
  private static Ground ground;
  private static PersonalData personal;
  private static LogBook log;
  private static final Matrix matrix = new Matrix();
  private static final Set<String> granted = new ConcurrentSkipListSet<>();

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
    personal =
        PersonalData.of(
            Stream.concat(Scripts.all().stream(), Detours.all().stream().flatMap(List::stream))
                .toList());
    log = new LogBook();
  }

  @AfterAll
  static void tidyUp() throws Exception {
    log.close();
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
                    EveryServiceIsWalkedTest::used),
                DynamicTest.dynamicTest(
                    "every operation of a visit was heard", EveryServiceIsWalkedTest::heard)))
        .flatMap(it -> it);
  }

  private static void walk(List<Script> scripts) throws Exception {
    try (Witness witness = new Witness();
        Life life = Life.fresh(ground, ground.configuration(), witness.wiring())) {
      life.start();
      for (Script script : scripts) {
        if (script.equals(scripts.getLast()) && !script.comesBack()) {
          life.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer());
        }
        walk(life, script, witness);
      }
      hold(life, witness);
    }
  }

  /// What was begun at one terminal goes on at another one.
  private static void detour(List<Script> story) throws Exception {
    try (Witness witness = new Witness();
        Life here = Life.fresh(ground, ground.configuration(), witness.wiring());
        Life there = here.elsewhere()) {
      here.start();
      there.start();
      for (Script script : story) {
        walk(script.continuesDraft() ? there : here, script, witness);
      }
      hold(here, witness);
    }
  }

  private static void newcomer() throws Exception {
    try (Witness witness = new Witness();
        Life life =
            new Life(
                ground,
                Newcomer.configuration(ground.folder().resolve("with-newcomer")),
                Newcomer.world(ground),
                new Bank(),
                witness.wiring())) {
      life.start();
      walk(life, Newcomer.courseCalledOff(), witness);
      hold(life, witness);
    }
  }

  private static void walk(Life life, Script script, Witness witness) throws Exception {
    Set<String> met = witness.walk(life, script);
    if (!script.service().equals(Script.SERVICE_CARD)) {
      met.forEach(thing -> matrix.met(script.service().value(), thing));
    }
  }

  /// @param life one of the hall's terminals: they write beside each other
  private static void hold(Life life, Witness witness) throws Exception {
    assertEquals(List.of(), witness.breaches());
    granted.addAll(witness.granted());
    assertEquals(List.of(), personal.in(life.disk()));
    assertEquals(List.of(), personal.in(log.written()));
  }

  /// The others are no part of a visit that goes well; `ContractTest` has them all.
  private static void heard() {
    List<String> silent = new ArrayList<>(OF_A_VISIT);
    silent.removeAll(granted);
    assertEquals(List.of(), silent);
  }

  private static void used() {
    System.out.println(matrix);
    Set<String> wanted = Witness.all();
    wanted.add("problem: " + ProblemCode.PAYMENT_UNKNOWN);
    wanted.add("problem: " + ProblemCode.HALL_UNREACHABLE);
    Stream.of(View.ResultKind.values()).forEach(kind -> wanted.add("result: " + kind));
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
        .forEach(kind -> wanted.add(Witness.device(kind)));
    assertEquals(List.of(), matrix.lacking(wanted, FEWEST));
  }
}
