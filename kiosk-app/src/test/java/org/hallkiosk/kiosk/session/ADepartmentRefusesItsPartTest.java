package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// One application for several departments (一件事一次办), and one of them does not accept its part.
class ADepartmentRefusesItsPartTest {

  private static final Texts DEPARTMENT = new Texts("示例部门", "Sample department");

  @Test
  void it_is_told_as_such_with_the_reason_and_under_no_word_of_acceptance() {
    View.Result result = result(true);
    assertEquals(View.ResultKind.PARTLY_REFUSED, result.kind());
    assertEquals(List.of(new View.Row(DEPARTMENT, "状态异常")), result.refused());
    assertEquals(List.of(), result.rows());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 4)), result.promisedBy());
  }

  @Test
  void what_all_departments_took_in_is_accepted() {
    View.Result result = result(false);
    assertEquals(View.ResultKind.ACCEPTED, result.kind());
    assertEquals(List.of(), result.refused());
  }

  private static View.Result result(boolean refused) {
    CaseFile.RefusedPart part =
        new CaseFile.RefusedPart(DEPARTMENT, new Texts("状态异常", "State not in order"));
    CaseFile any = Walk.file();
    CaseFile file =
        new CaseFile(
            any.number(),
            any.service(),
            List.of(),
            Optional.of(LocalDate.of(2026, 12, 4)),
            any.lamp(),
            any.due(),
            refused ? List.of(part) : List.of(),
            Set.of(),
            any.choices());
    Walk walk = Walk.started().submitting();
    walk.submissionAnswered(new ActionOutcome.Accepted(Walk.CASE), file);
    if (!(walk.view() instanceof View.Result)) {
      walk.send(
          new Event.SlipEnded(
              walk.last(Effect.PrintSlip.class).key(), new PrintOutcome.Printed(1)));
    }
    return (View.Result) walk.view();
  }
}
