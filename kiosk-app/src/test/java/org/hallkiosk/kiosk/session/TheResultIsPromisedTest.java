package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// 承诺件: the service prints its result, but not on the day of the application.
class TheResultIsPromisedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static Walk taken(Set<DocumentKind> documents) {
    return Walk.started()
        .submitting()
        .submissionAnswered(new ActionOutcome.Accepted(Walk.CASE), file(documents));
  }

  private static CaseFile file(Set<DocumentKind> documents) {
    return new CaseFile(
        Walk.CASE,
        Walk.SERVICE,
        List.of(),
        Optional.of(DAY),
        Lamp.NONE,
        Optional.empty(),
        List.of(),
        documents,
        Map.of());
  }

  @Test
  void nobody_is_told_that_the_hall_refused_a_paper_that_it_only_promised() {
    Walk walk = taken(Set.of());
    assertTrue(walk.all(Effect.FetchDocument.class).isEmpty());
    walk.slipEnded(new PrintOutcome.Printed(1));
    View.Result result = assertInstanceOf(View.Result.class, walk.view());
    assertEquals(View.ResultKind.ACCEPTED, result.kind());
    assertEquals(Optional.of(DAY), result.promisedBy());
  }

  @Test
  void what_is_there_before_its_promised_day_is_printed() {
    assertEquals(1, taken(Set.of(DocumentKind.RESULT)).all(Effect.FetchDocument.class).size());
  }
}
