package org.hallkiosk.kiosk.hall;

import static org.hallkiosk.kiosk.hall.JourneyTest.assertRefused;
import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.desk.HallDesk;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.StaffRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody whose face the hall's record does not show any more, and who has no phone: a member of
/// the staff looks, or nobody.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class NeitherFaceNorPhoneIsOfUseTest {

  private final Terminal.HallShape shape;
  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;

  NeitherFaceNorPhoneIsOfUseTest(Terminal.HallShape shape) {
    this.shape = shape;
  }

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder, shape);
    terminal = bench.terminal();
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void the_face_is_refused_and_no_code_can_be_sent() {
    HallToken token = signedIn();
    assertEquals(new PersonChecked.NotPassed(4), answered(terminal.checkFace(token, picture())));
    assertRefused(Refusal.NO_PHONE, terminal.sendCode(token));
    assertEquals(List.of(), bench.hall().sentMessages());
  }

  @Test
  void whom_the_staff_confirm_gets_the_certificate() {
    HallToken token = signedIn();
    StaffCheckNumber check = answered(terminal.requestStaffCheck(token, picture()));
    assertEquals(new StaffCheck.Waiting(), answered(terminal.staffCheck(token, check)));
    StaffRequest request = bench.hall().staffRequests().getFirst();
    assertEquals(Citizens.NO_PHONE, request.citizen());
    assertArrayEquals(HallBench.face(Citizens.NO_PHONE), request.picture());
    assertTrue(bench.hall().decide(request, Optional.empty()));
    assertEquals(new StaffCheck.Passed(), answered(terminal.staffCheck(token, check)));
    assertEquals(
        new StaffCheck.Passed(), answered(terminal.staffCheck(token, check)), "a lost answer");
    bench.issued(token);
  }

  @Test
  void the_person_at_the_panel_decides() {
    HallToken token = signedIn();
    HallDesk desk = new HallDesk(bench.hall());
    for (String button : List.of("staff-sees-nothing", "staff-refuses", "staff-passes")) {
      StaffCheckNumber check = answered(terminal.requestStaffCheck(token, picture()));
      assertTrue(
          desk.panel().controls().stream()
              .anyMatch(control -> control.id().equals(Optional.of(button))));
      desk.act(button, "");
      assertEquals(
          switch (button) {
            case "staff-sees-nothing" -> new StaffCheck.NotPassed(StaffDoubt.PICTURE_UNCLEAR);
            case "staff-refuses" -> new StaffCheck.NotPassed(StaffDoubt.OTHER_PERSON);
            default -> new StaffCheck.Passed();
          },
          answered(terminal.staffCheck(token, check)));
    }
  }

  @Test
  void nobody_passes_by_waiting() {
    HallToken token = signedIn();
    StaffCheckNumber check = answered(terminal.requestStaffCheck(token, picture()));
    for (int minute = 0; minute < 20; minute++) {
      bench.advance(Duration.ofSeconds(59));
      assertEquals(new StaffCheck.Waiting(), answered(terminal.staffCheck(token, check)));
    }
    assertUnchecked(token);
  }

  @Test
  void a_check_that_nobody_asks_about_leaves_the_queue() {
    HallToken token = signedIn();
    StaffCheckNumber check = answered(terminal.requestStaffCheck(token, picture()));
    StaffRequest request = bench.hall().staffRequests().getFirst();
    bench.advance(Duration.ofMinutes(1));
    assertEquals(List.of(), bench.hall().staffRequests());
    assertFalse(bench.hall().decide(request, Optional.empty()));
    assertEquals(new StaffCheck.Closed(), answered(terminal.staffCheck(token, check)));
    assertUnchecked(token);
  }

  @Test
  void a_decision_of_which_the_terminal_was_not_told_has_no_effect() {
    HallToken token = signedIn();
    answered(terminal.requestStaffCheck(token, picture()));
    bench.hall().decide(bench.hall().staffRequests().getFirst(), Optional.empty());
    assertUnchecked(token);
  }

  @Test
  void the_picture_goes_with_the_citizen() {
    HallToken token = signedIn();
    answered(terminal.requestStaffCheck(token, picture()));
    terminal.signOut(token);
    assertEquals(List.of(), bench.hall().staffRequests());
  }

  @Test
  void a_second_request_takes_the_place_of_the_first() {
    HallToken token = signedIn();
    StaffCheckNumber first = answered(terminal.requestStaffCheck(token, picture()));
    answered(terminal.requestStaffCheck(token, picture()));
    assertEquals(1, bench.hall().staffRequests().size());
    assertEquals(new StaffCheck.Closed(), answered(terminal.staffCheck(token, first)));
  }

  @Test
  void another_ones_check_passes_nobody() {
    StaffCheckNumber check = answered(terminal.requestStaffCheck(signedIn(), picture()));
    bench.hall().decide(bench.hall().staffRequests().getFirst(), Optional.empty());
    HallToken other = bench.signedIn(Citizens.LONG_TERM).token();
    assertEquals(new StaffCheck.Closed(), answered(terminal.staffCheck(other, check)));
    assertUnchecked(other);
  }

  @Test
  void staff_who_have_gone_home_look_at_nothing() {
    HallToken token = signedIn();
    StaffCheckNumber check = answered(terminal.requestStaffCheck(token, picture()));
    bench.hall().situation().staffAway(true);
    assertEquals(new StaffCheck.Closed(), answered(terminal.staffCheck(token, check)));
    assertRefused(Refusal.STAFF_AWAY, terminal.requestStaffCheck(token, picture()));
  }

  @Test
  void five_requests_are_enough() {
    HallToken token = signedIn();
    for (int request = 0; request < 5; request++) {
      answered(terminal.requestStaffCheck(token, picture()));
    }
    assertRefused(Refusal.TOO_MANY_ATTEMPTS, terminal.requestStaffCheck(token, picture()));
  }

  @Test
  void beside_a_child_the_guardian_is_looked_at() {
    HallToken child = bench.signedIn(Citizens.CHILD).token();
    assertRefused(Refusal.NOT_GUARDIAN, terminal.requestStaffCheck(child, picture()));
    answered(terminal.confirmGuardian(child, evidence(Citizens.ORDINARY)));
    answered(terminal.requestStaffCheck(child, picture()));
    assertEquals(Citizens.ORDINARY, bench.hall().staffRequests().getFirst().citizen());
  }

  private static CardEvidence evidence(Citizen citizen) {
    return ((SignInEvidence.IdCard) HallBench.card(citizen)).card();
  }

  private HallToken signedIn() {
    return bench.signedIn(Citizens.NO_PHONE).token();
  }

  private static FaceEvidence picture() {
    return new FaceEvidence(HallBench.face(Citizens.NO_PHONE));
  }

  private void assertUnchecked(HallToken token) {
    assertEquals(
        new HallAnswer.Refused<>(Refusal.NOT_CHECKED), terminal.prepare(token, HallBench.NO_HOUSE));
  }
}
