package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.workbench.people.Expected;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whoever has no phone gets everything: no code is sent to them or shown by them, no number of
/// theirs is known, and none is typed.
class NobodyHasAPhoneTest {

  private static final Set<String> NUMBERS = Set.of("phone", "contact-phone");

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
  Stream<DynamicTest> every_service_is_completed_without_one() {
    return ground.configuration().catalog().services().stream()
        .map(Service::id)
        .map(it -> DynamicTest.dynamicTest(it.value(), () -> walk(withoutPhone(Scripts.of(it)))));
  }

  /// The first citizen of the service who is not turned away, shows no code, and wants no answer by
  /// phone.
  private static Script withoutPhone(List<Script> scripts) {
    return scripts.stream()
        .filter(it -> !it.isRefused() && !it.comesBack())
        .filter(it -> it.met(Move.ShowCode.class).isEmpty())
        .filter(it -> !it.moves().contains(new Move.Choose("phone")))
        .findFirst()
        .map(NobodyHasAPhoneTest::withoutPhone)
        .orElseThrow();
  }

  private static Script withoutPhone(Script script) {
    boolean phone = script.arrival() == Script.Arrival.PHONE_CODE;
    return new Script(
        script.name(),
        script.service(),
        script.citizen(),
        phone ? Script.Arrival.ID_CARD : script.arrival(),
        script.moves().stream().map(NobodyHasAPhoneTest::withoutPhone).toList(),
        withoutPhone(script.expected()));
  }

  private static Move withoutPhone(Move move) {
    return switch (move) {
      case Move.TypeCode _ -> new Move.ShowFace();
      case Move.Accept(var field, _) when NUMBERS.contains(field) -> new Move.Clear(field);
      case Move.Type(var field, _) when NUMBERS.contains(field) -> new Move.LeaveEmpty(field);
      case Move.Review(var says) -> new Move.Review(withoutMasked(says));
      case Move.Pay(var way, var fen) when way != PayWay.NOTICE ->
          new Move.Pay(PayWay.BANK_CARD, fen);
      default -> move;
    };
  }

  private static List<String> withoutMasked(List<String> says) {
    return says.stream().filter(it -> !it.matches("1[0-9]{2}\\*{4}[0-9]{4}")).toList();
  }

  private static Expected withoutPhone(Expected all) {
    Map<String, String> answers = new HashMap<>(all.answers());
    answers.keySet().removeAll(NUMBERS);
    return new Expected(
        all.subject(),
        answers,
        all.materials(),
        all.paidFen(),
        all.papers(),
        all.slip(),
        all.rated());
  }

  private static void walk(Script script) throws Exception {
    try (Life life = Life.fresh(ground, ground.configuration())) {
      life.start();
      life.walk(script, Patience.PATIENT);
      assertEquals(List.of(), life.hall().sentMessages());
      assertTrue(
          life.hall().books().cases().getLast().answers().values().stream()
              .noneMatch(answer -> script.citizen().phone().equals(Optional.of(answer))));
    }
  }
}
