package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Defects are planted into the terminal: whoever looks at the books afterwards must notice.
class ADefectLosesOrDoublesTest {

  private static Ground ground;

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
  }

  @AfterAll
  static void tidyUp() throws Exception {
    ground.close();
  }

  @Test
  void a_journal_that_forgets_an_intent_is_noticed() throws Exception {
    complains(
        complaints(
            script("no-house-certificate"),
            journal -> mangling(journal, ADefectLosesOrDoublesTest::forgotten),
            hall -> hall),
        "the journal proves the case 0 times");
  }

  @Test
  void an_adapter_that_sends_again_blindly_is_noticed() throws Exception {
    complains(
        complaints(
            script("no-house-certificate"),
            journal -> journal,
            ADefectLosesOrDoublesTest::sendingAgain),
        "the hall holds 2 cases");
  }

  /// The sums agree; the orders do not.
  @Test
  void a_journal_that_books_money_under_another_order_is_noticed() throws Exception {
    try (TwoLives lives =
        TwoLives.begin(
            ground,
            script("medical-insurance-for-oneself"),
            _ -> {},
            journal -> mangling(journal, ADefectLosesOrDoublesTest::underAnotherOrder),
            hall -> hall)) {
      complains(
          lives.from(lives.snapshots().getLast()), "the terminal finds that the books differ");
    }
  }

  @Test
  void a_paper_that_is_printed_again_though_it_came_out_is_noticed() throws Exception {
    complains(
        complaints(
            script("no-house-certificate"), journal -> journal, ADefectLosesOrDoublesTest::mute),
        "doubled: in hand are 2, due were 1 and 0 again, of papers");
  }

  @Test
  void a_form_that_is_printed_again_though_it_came_out_is_noticed() throws Exception {
    complains(
        complaints(
            script("tax-certificate-numbered"),
            journal -> journal,
            ADefectLosesOrDoublesTest::mute),
        "doubled: in hand are 2, due were 1 and 0 again, of forms");
  }

  @Test
  void a_hall_that_books_a_case_before_its_paper_lies_on_the_shelf_is_noticed() throws Exception {
    try (TwoLives lives = TwoLives.live(ground, script("no-house-certificate"), _ -> {})) {
      Snapshot last = lives.snapshots().getLast();
      complains(lives.from(last.withoutPapers()), "the paper of a case is not on the shelf");
      complains(List.of(lives.from(last).toString()), "[]");
    }
  }

  private static Script script(String name) {
    return Scripts.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> complaints(
      Script script, UnaryOperator<Journal> disk, UnaryOperator<Hall> line) throws Exception {
    List<String> complaints = new ArrayList<>();
    try (TwoLives lives =
        TwoLives.begin(
            ground,
            script,
            hall -> hall.misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer()),
            disk,
            line)) {
      for (Snapshot moment : lives.snapshots()) {
        complaints.addAll(lives.from(moment));
      }
    }
    return complaints;
  }

  private static void complains(List<String> complaints, String of) {
    assertTrue(complaints.stream().anyMatch(it -> it.contains(of)), complaints::toString);
  }

  /// Asks nobody what became of an application whose answer was lost, but sends it under a new key.
  private static Hall sendingAgain(Hall hall) {
    return (Hall)
        Proxy.newProxyInstance(
            Hall.class.getClassLoader(),
            new Class<?>[] {Hall.class},
            (_, method, arguments) -> {
              Object answer = call(hall, method, arguments);
              if (method.getName().equals("submit") && answer instanceof ActionOutcome.Unknown) {
                arguments[1] = again(arguments[1]);
                return call(hall, method, arguments);
              }
              return answer;
            });
  }

  /// Tells the hall of no paper, and says that it has.
  private static Hall mute(Hall hall) {
    return (Hall)
        Proxy.newProxyInstance(
            Hall.class.getClassLoader(),
            new Class<?>[] {Hall.class},
            (_, method, arguments) ->
                method.getName().equals("reportDelivery")
                    ? new ActionOutcome.Done(((Delivery) arguments[1]).caseNumber())
                    : call(hall, method, arguments));
  }

  private static IdempotencyKey again(Object key) {
    return new IdempotencyKey(((IdempotencyKey) key).value() + "-again");
  }

  private static Object call(Hall hall, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(hall, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /// Says that it has written an intent to submit, and has not.
  private static List<Entry> forgotten(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.kind() != EntryKind.SUBMIT_INTENT).toList();
  }

  private static List<Entry> underAnotherOrder(List<Entry> entries) {
    return entries.stream()
        .map(entry -> entry.kind() == EntryKind.PAYMENT_MADE ? underAnotherOrder(entry) : entry)
        .toList();
  }

  private static Entry underAnotherOrder(Entry paid) {
    Map<Fact, String> facts = new EnumMap<>(paid.facts());
    facts.put(Fact.ORDER, "DD-of-somebody-else");
    return Entry.of(paid.kind(), paid.key().orElseThrow(), facts);
  }

  /// Writes something else than it is told.
  private static Journal mangling(Journal journal, UnaryOperator<List<Entry>> defect) {
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (_, method, arguments) -> {
              if (method.getName().equals("append")) {
                journal.append(
                    defect.apply(
                        ((List<?>) arguments[0]).stream().map(Entry.class::cast).toList()));
                return null;
              }
              try {
                return method.invoke(journal, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
