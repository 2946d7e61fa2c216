package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The hall would refuse the application whatever is answered.
class NobodyFillsInInVainTest {

  @Test
  void the_citizen_is_told_before_the_first_question() {
    Walk walk = asking();
    answered(walk, new HallAnswer.Refused<>(Refusal.NOT_ELIGIBLE));
    View.Problem no = assertInstanceOf(View.Problem.class, walk.view());
    assertEquals(ProblemCode.NOT_ELIGIBLE, no.code());
    assertEquals(List.of(), walk.all(Effect.Submit.class));
  }

  @Test
  void a_hall_that_does_not_answer_is_asked_again_on_wish_and_nothing_is_filled_in_meanwhile() {
    Walk walk = asking();
    answered(walk, new HallAnswer.Unavailable<>("no answer"));
    assertInstanceOf(View.Problem.class, walk.view());
    walk.hallKnowsNothing = true;
    walk.touch(new Intent.TryAgain());
    assertInstanceOf(View.Choose.class, walk.view());
  }

  @Test
  void whoever_was_told_nothing_against_it_is_asked_once_a_run() {
    Walk walk = Walk.started().atReview();
    assertEquals(1, walk.all(Effect.Prepare.class).size());
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Choose.class, walk.view());
    assertEquals(1, walk.all(Effect.Prepare.class).size());
  }

  private static Walk asking() {
    Walk walk = Walk.started().atHome();
    walk.hallKnowsNothing = false;
    walk.touch(new Intent.StartService(Walk.SERVICE)).personChecked();
    assertInstanceOf(View.Working.class, walk.view());
    return walk;
  }

  private static void answered(Walk walk, HallAnswer<Preparation> answer) {
    walk.send(new Event.Prepared(walk.last(Effect.Prepare.class).ticket(), answer));
  }
}
