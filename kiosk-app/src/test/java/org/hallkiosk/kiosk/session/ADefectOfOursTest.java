package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The program itself fails in the middle of somebody's session.
class ADefectOfOursTest {

  private static final Event DEFECT = new Event.Defect("planted");

  @Test
  void the_citizen_is_told_with_the_case_and_reminded_of_the_paper_in_the_tray() {
    Walk walk = Walk.started().submitting().submissionAnswered(new ActionOutcome.Done(Walk.CASE));
    walk.documentReady().paperEnded(new PrintOutcome.Printed(1)).send(DEFECT);
    assertEquals(
        new View.Problem(ProblemCode.TERMINAL_FAULT, Optional.of("CASE-0001"), Optional.empty()),
        walk.view());
    walk.touch(new Intent.Leave());
    assertEquals(new View.Goodbye(List.of(View.Place.PAPER_TRAY)), walk.view());
  }

  @Test
  void during_goodbye_nothing_is_skipped_but_everything_wiped_once_more() {
    Walk walk = Walk.started().atHome().touch(new Intent.Leave());
    Ticket first = walk.last(Effect.Wipe.class).ticket();
    walk.send(DEFECT);
    assertInstanceOf(View.Goodbye.class, walk.view());
    walk.send(new Event.Wiped(first)).rang();
    assertInstanceOf(View.Goodbye.class, walk.view());
    walk.send(new Event.Wiped(walk.last(Effect.Wipe.class).ticket()));
    assertInstanceOf(View.Attract.class, walk.view());
  }
}
