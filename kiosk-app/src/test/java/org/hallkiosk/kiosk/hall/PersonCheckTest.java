package org.hallkiosk.kiosk.hall;

import static org.hallkiosk.kiosk.hall.JourneyTest.assertRefused;
import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
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
    String second = code(token);
    assertNotEquals(first, second);
    assertEquals(new PersonChecked.NotPassed(3), answered(terminal.checkCode(token, first)));
    assertEquals(new PersonChecked.Passed(), answered(terminal.checkCode(token, second)));
    assertRefused(Refusal.CODE_EXPIRED, terminal.checkCode(token, second));
    String third = code(token);
    bench.advance(Duration.ofMinutes(5));
    assertRefused(Refusal.CODE_EXPIRED, terminal.checkCode(token, third));
    assertRefused(Refusal.TOO_MANY_ATTEMPTS, terminal.checkCode(token, third));
  }

  private String code(HallToken token) {
    answered(terminal.sendCode(token));
    return bench.hall().sentMessages().getLast().code();
  }

  private static String other(String code) {
    return code.equals("123456") ? "654321" : "123456";
  }
}
