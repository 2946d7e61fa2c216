package org.hallkiosk.hardware.driver.zfm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FingerprintCapture;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.zfm.SimulatedFinger;
import org.hallkiosk.hardware.simulator.zfm.SimulatedFingerprintModule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The driver and the simulated module, one at each end of a line of 57600 baud.
@Timeout(60)
class AFingerIsTakenTest {

  private final VirtualTime time = new VirtualTime(2);
  private final SimulatedFingerprintModule module = new SimulatedFingerprintModule();
  private final SimulatedLine line =
      new SimulatedLine("sim:zfm", LineSpeed.baud(57_600), time, module);
  private final FaultBoard board = module.board(line);
  private final ZfmReader reader = new ZfmReader(line, time, ZfmSettings.USUAL);

  @AfterEach
  void close() {
    reader.close();
  }

  private FingerprintCapture capture() {
    return reader.capture(Duration.ofSeconds(10), new CancelSignal());
  }

  private FaultCode fault() {
    return assertInstanceOf(FingerprintCapture.Failed.class, capture()).fault().code();
  }

  @Test
  void the_picture_is_the_finger_that_was_laid() {
    SimulatedFinger finger = SimulatedFinger.good(7);
    module.layFinger(finger);
    Frame image = assertInstanceOf(FingerprintCapture.Captured.class, capture()).image();
    assertEquals(256, image.width());
    assertEquals(288, image.height());
    for (int i = 0; i < image.argb().length; i++) {
      assertEquals(finger.grey(i % 256, i / 256) * 17, image.argb()[i] & 0xFF);
    }
  }

  @Test
  void without_a_finger_patience_ends() {
    long before = time.nanos();
    assertEquals(new FingerprintCapture.NoFinger(), capture());
    long seconds = (time.nanos() - before) / 1_000_000_000;
    assertTrue(seconds >= 10 && seconds <= 11, seconds + " s");
  }

  @ParameterizedTest
  @CsvSource({"messy, wet", "faint, dry", "off-centre, centre"})
  void a_poor_finger_is_told_why_and_may_be_laid_again(String condition, String word) {
    board.happen("lay-poor-finger", condition);
    String detail = assertInstanceOf(FingerprintCapture.Poor.class, capture()).detail();
    assertTrue(detail.contains(word), detail);
    board.happen("lay-finger", "");
    assertInstanceOf(FingerprintCapture.Captured.class, capture());
  }

  @Test
  void a_module_with_another_password_is_not_authorised() {
    board.happen("refuse-password", "");
    assertEquals(FaultCode.NOT_AUTHORISED, fault());
    assertFalse(reader.health().ready());
    board.happen("accept-password", "");
    assertTrue(reader.check().ready());
  }

  @Test
  void a_picture_that_ends_in_its_middle_is_no_picture() {
    board.happen("lay-finger", "");
    board.happen("short-picture", "");
    assertEquals(FaultCode.GARBLED_ANSWER, fault());
    assertInstanceOf(FingerprintCapture.Captured.class, capture());
  }

  @Test
  void an_unplugged_module_is_not_connected_and_comes_back() {
    board.happen("lay-finger", "");
    capture();
    board.happen("unplug", "");
    assertEquals(FaultCode.NOT_CONNECTED, fault());
    board.happen("plug-in", "");
    assertInstanceOf(FingerprintCapture.Captured.class, capture());
  }

  @ParameterizedTest
  @CsvSource({"silence, ''", "half-frame, 7", "wrong-checksum, ''", "unplug-within, 3"})
  void damage_to_an_answer_never_gives_a_finger_and_heals(String fault, String argument) {
    reader.check();
    board.happen("lay-finger", "");
    board.happen(fault, argument);
    assertInstanceOf(FingerprintCapture.Failed.class, capture());
    board.happen("heal", "");
    board.happen("plug-in", "");
    assertInstanceOf(FingerprintCapture.Captured.class, capture());
  }

  @Test
  void noise_before_an_answer_is_passed_over() {
    reader.check();
    board.happen("lay-finger", "");
    board.happen("noise", "");
    assertInstanceOf(FingerprintCapture.Captured.class, capture());
  }

  @Test
  void what_was_captured_is_not_told() {
    board.happen("lay-finger", "");
    assertEquals("Captured[redacted]", capture().toString());
  }
}
