package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A service with every kind of question, gone through in any order of touches, answers, faults and
/// late messages: what is handed in is always whole, and nothing is left waiting.
class AnyQuestionCanBeAskedTest {

  private static final int EVENTS = 80_000;
  private static final Set<String> ALWAYS =
      Set.of(
          "kind",
          "phone",
          "name",
          "account",
          "relative",
          "day",
          "money",
          "degree",
          "violation",
          "notice",
          "delivery");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_happens_what_is_handed_in_is_whole_and_nothing_waits_on(long seed) {
    Walk walk = Walk.started(Asking.catalog(Asking.everything()));
    walk.hallKnowsNothing = false;
    AnyWorld world = new AnyWorld(new Random(seed), 20);
    Promises promises = new Promises();
    Set<Class<? extends View>> seen = new HashSet<>();
    for (int i = 0; i < EVENTS; i++) {
      Event event = world.next(walk);
      Step step = walk.session.step(walk.state, event);
      promises.hold(event, step);
      assertEquals(step, walk.session.step(walk.state, event), "the same step twice");
      walk.send(event);
      Screen screen = walk.session.screen(walk.state);
      seen.add(screen.view().getClass());
      assertFalse(i % 20 == 0 && walk.state.toString().contains("秘密"), "typed text is told");
    }
    assertTrue(promises.submitted.size() > 10, "too few handed in: " + promises.submitted.size());
    assertEquals(Set.of(), missing(seen));
    assertEquals(Set.of("a", "b"), promises.answered("kind"), "both ways");
    assertEquals(Set.of("1", "2"), promises.answered("violation"), "both records");
  }

  private static Set<Class<? extends View>> missing(Set<Class<? extends View>> seen) {
    Set<Class<? extends View>> questions =
        new HashSet<>(
            List.of(
                View.Choose.class,
                View.Question.class,
                View.Records.class,
                View.UseHeld.class,
                View.ScanMaterial.class,
                View.ScanCode.class,
                View.TakePhoto.class,
                View.Sign.class,
                View.Working.class,
                View.Review.class));
    questions.removeAll(seen);
    return questions;
  }

  @Test
  void a_planted_answer_of_the_other_way_is_caught() {
    Application planted =
        new Application(
            Asking.SERVICE,
            Map.of("kind", "b"),
            List.of(new MaterialRef.Held("household", "held-1")),
            Optional.empty(),
            Optional.empty());
    assertThrows(AssertionError.class, () -> new Promises().whole(planted));
  }

  @Test
  void a_planted_scanner_that_waits_on_is_caught() {
    Step planted =
        new Step(
            Walk.started().atHome().state,
            List.of(),
            List.of(new Effect.ReadCode(new Ticket(1), Walk.POLICIES.idle())));
    assertThrows(
        AssertionError.class, () -> new Promises().hold(new Event.LeftoversCancelled(), planted));
  }

  /// What must be true after every step.
  private static final class Promises {

    private final Set<Ticket> scanning = new HashSet<>();
    private final Set<Ticket> asked = new HashSet<>();
    private final Set<IdempotencyKey> keys = new HashSet<>();
    private final List<Application> submitted = new ArrayList<>();

    Set<String> answered(String field) {
      return submitted.stream().map(one -> one.answers().get(field)).collect(Collectors.toSet());
    }

    void hold(Event event, Step step) {
      if (event instanceof Event.CodeRead(Ticket ticket, var _)) {
        scanning.remove(ticket);
      }
      if (event instanceof Event.ChipRead(Ticket ticket, var _)) {
        scanning.remove(ticket);
      }
      step.effects().forEach(this::wanted);
      assertTrue(
          atPresent(step.state()).containsAll(scanning), "a scanner or reader waits for nobody");
      assertTrue(
          scanning.containsAll(waiting(step.state())),
          "a citizen waits for no scanner and no reader");
    }

    private static Set<Ticket> atPresent(State state) {
      return Waits.of(state.phase()).collect(Collectors.toSet());
    }

    private static Set<Ticket> waiting(State state) {
      return state.phase() instanceof Phase.Serving(Run _, StepState now)
          ? now.waitsOn().stream().collect(Collectors.toSet())
          : Set.of();
    }

    private void wanted(Effect effect) {
      switch (effect) {
        case Effect.ReadCode(Ticket ticket, var _) -> assertTrue(scanning.add(ticket));
        case Effect.ReadChip(Ticket ticket) -> assertTrue(scanning.add(ticket));
        case Effect.CallOff(Ticket ticket) -> scanning.remove(ticket);
        case Effect.Submit submit -> {
          assertTrue(keys.add(submit.key()));
          submitted.add(submit.application());
          whole(submit.application());
        }
        case Effect.SendPages(Ticket ticket, HallToken _, String _, var pages) -> {
          assertTrue(asked.add(ticket));
          assertTrue(!pages.isEmpty() && pages.size() <= 3, "pages: " + pages.size());
        }
        default -> {}
      }
    }

    void whole(Application application) {
      Map<String, String> answers = application.answers();
      boolean heavy = "1".equals(answers.get("violation"));
      Set<String> fields = new HashSet<>(ALWAYS);
      fields.add(heavy ? "grade" : "points");
      assertEquals(fields, answers.keySet());
      assertTrue(Integer.parseInt(answers.get("money")) <= 100_000);
      Set<String> materials = new HashSet<>();
      application.materials().forEach(one -> assertTrue(materials.add(one.material()), "twice"));
      Set<String> wanted = new HashSet<>();
      wanted.add("a".equals(answers.get("kind")) ? "household" : "portrait");
      if (heavy) {
        wanted.add("signature");
      }
      assertEquals(wanted, materials);
    }
  }
}
