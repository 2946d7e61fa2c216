package org.hallkiosk.kiosk.hall;

import static org.hallkiosk.kiosk.hall.JourneyTest.assertRefused;
import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.FacePainter;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// When the person before the terminal is not the card's holder, or mistypes.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class PersonCheckTest {

  private final Terminal.HallShape shape;
  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;

  PersonCheckTest(Terminal.HallShape shape) {
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
  void five_wrong_faces_are_enough() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    FaceEvidence stranger = new FaceEvidence(HallBench.face(Citizens.LONG_TERM));
    for (int left = 4; left >= 0; left--) {
      assertEquals(
          new PersonChecked.NotPassed(left), answered(terminal.checkFace(token, stranger)));
    }
    FaceEvidence own = new FaceEvidence(HallBench.face(Citizens.ORDINARY));
    assertRefused(Refusal.TOO_MANY_ATTEMPTS, terminal.checkFace(token, own));
  }

  @Test
  void an_empty_room_is_nobody() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    FaceEvidence nobody = new FaceEvidence(HallBench.jpeg(FacePainter.background()));
    assertEquals(new PersonChecked.NotPassed(4), answered(terminal.checkFace(token, nobody)));
  }

  @Test
  void the_code_on_the_citizens_phone_passes() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    CodeSent sent = answered(terminal.sendCode(token));
    assertEquals(new CodeSent("137****9050", 6, Duration.ofMinutes(1)), sent);
    var message = bench.hall().sentMessages().getLast();
    assertEquals(Citizens.ORDINARY.phone().orElseThrow(), message.phone());
    assertTrue(message.text().contains(message.code()));
    assertEquals(
        new PersonChecked.NotPassed(4), answered(terminal.checkCode(token, other(message.code()))));
    assertEquals(new PersonChecked.Passed(), answered(terminal.checkCode(token, message.code())));
    bench.issued(token);
  }

  @Test
  void a_code_is_good_for_five_minutes_once_and_until_the_next() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    assertRefused(Refusal.CODE_EXPIRED, terminal.checkCode(token, "000000"));
    String first = code(token);
    String second = nextCode(token);
    assertNotEquals(first, second);
    assertEquals(new PersonChecked.NotPassed(3), answered(terminal.checkCode(token, first)));
    assertEquals(new PersonChecked.Passed(), answered(terminal.checkCode(token, second)));
    assertRefused(Refusal.CODE_EXPIRED, terminal.checkCode(token, second));
    String third = nextCode(token);
    bench.advance(Duration.ofMinutes(5));
    for (int attempt = 0; attempt < 4; attempt++) {
      assertRefused(Refusal.CODE_EXPIRED, terminal.checkCode(token, third));
    }
    assertRefused(Refusal.TOO_MANY_ATTEMPTS, terminal.checkCode(token, third));
  }

  @Test
  void a_code_asked_for_again_within_the_minute_is_sent_once_and_stays_good() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    String first = code(token);
    bench.advance(Duration.ofSeconds(20));
    CodeSent again = answered(terminal.sendCode(token));
    assertEquals(Duration.ofSeconds(40), again.againAfter());
    assertEquals(1, bench.hall().sentMessages().size());
    assertEquals(new PersonChecked.Passed(), answered(terminal.checkCode(token, first)));
  }

  @Test
  void five_codes_are_enough() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    for (int sent = 0; sent < 5; sent++) {
      nextCode(token);
    }
    bench.advance(Duration.ofMinutes(1));
    assertRefused(Refusal.TOO_MANY_ATTEMPTS, terminal.sendCode(token));
  }

  @Test
  void a_stolen_phone_that_signs_in_receives_no_code() {
    HallToken thief = byPhone(Citizens.ORDINARY);
    assertRefused(Refusal.SAME_PHONE, terminal.sendCode(thief));
    assertRefused(Refusal.SAME_PHONE, terminal.checkCode(thief, "000000"));
    assertEquals(0, bench.hall().sentMessages().size());
    FaceEvidence own = new FaceEvidence(HallBench.face(Citizens.ORDINARY));
    assertEquals(new PersonChecked.Passed(), answered(terminal.checkFace(thief, own)));
  }

  @Test
  void a_stolen_phone_that_acts_for_somebody_receives_no_code_either() {
    HallToken thief = byPhone(Citizens.ORDINARY);
    HallToken acting =
        answered(terminal.actForCompany(thief, new CompanyCode("91110105MA0XAMP11M"))).token();
    assertRefused(Refusal.SAME_PHONE, terminal.sendCode(acting));
  }

  @Test
  void a_code_goes_to_the_guardian_of_a_child_who_came_by_phone() {
    HallToken child = byPhone(Citizens.CHILD);
    answered(
        terminal.confirmGuardian(
            child, ((SignInEvidence.IdCard) HallBench.card(Citizens.ORDINARY)).card()));
    String code = code(child);
    assertEquals(
        Citizens.ORDINARY.phone().orElseThrow(), bench.hall().sentMessages().getLast().phone());
    assertEquals(new PersonChecked.Passed(), answered(terminal.checkCode(child, code)));
  }

  @Test
  void a_check_counts_while_its_session_is_used_but_for_two_hours_at_most() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    for (int used = 0; used < 8; used++) {
      bench.advance(Duration.ofMinutes(14));
      answered(terminal.prepare(token, HallBench.NO_HOUSE));
    }
    bench.issued(token);
    bench.advance(Duration.ofMinutes(8));
    assertEquals(
        new ActionOutcome.Refused(Refusal.NOT_CHECKED),
        terminal.submit(
            token, bench.newKey(), HallBench.application(HallBench.NO_HOUSE, HallBench.ANSWERS)));
    answered(terminal.checkFace(token, new FaceEvidence(HallBench.face(Citizens.ORDINARY))));
    bench.issued(token);
  }

  @Test
  void a_session_lasts_while_it_is_used_but_for_eight_hours_at_most() {
    HallToken token = bench.signedIn(Citizens.ORDINARY).token();
    for (int used = 0; used < 8; used++) {
      bench.advance(Duration.ofMinutes(59));
      assertEquals(
          new PersonChecked.Passed(),
          answered(terminal.checkFace(token, new FaceEvidence(HallBench.face(Citizens.ORDINARY)))));
    }
    bench.advance(Duration.ofMinutes(8));
    assertRefused(Refusal.SIGNED_OUT, terminal.sendCode(token));
  }

  private HallToken byPhone(Citizen citizen) {
    String shown = bench.hall().signInCode(citizen);
    return answered(terminal.signIn(new SignInEvidence.PhoneCode(shown))).token();
  }

  private String nextCode(HallToken token) {
    bench.advance(Duration.ofMinutes(1));
    return code(token);
  }

  private String code(HallToken token) {
    answered(terminal.sendCode(token));
    return bench.hall().sentMessages().getLast().code();
  }

  private static String other(String code) {
    return code.equals("123456") ? "654321" : "123456";
  }
}
