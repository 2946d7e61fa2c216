package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.view.CodeScanHint;
import org.hallkiosk.kiosk.view.FieldFault;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The code of a notice is crumpled, wrong, or cannot be held before the scanner.
class TheCodeIsNotReadTest {

  private static Walk waiting() {
    Walk walk = Asking.at(Asking.CODE, Asking.REVIEW);
    Effect asked = walk.last(Effect.ReadCode.class);
    walk.effects.removeIf(effect -> isOfSignIn(effect, asked));
    return walk;
  }

  /// A code may be held before the scanner to sign in, too.
  private static boolean isOfSignIn(Effect effect, Effect asked) {
    return effect instanceof Effect.CallOff
        || (effect instanceof Effect.ReadCode && !effect.equals(asked));
  }

  private static Walk scanned(Walk walk, CodeScan scan) {
    return walk.send(new Event.CodeRead(walk.last(Effect.ReadCode.class).ticket(), scan));
  }

  private static Optional<CodeScanHint> hint(Walk walk) {
    return assertInstanceOf(View.ScanCode.class, walk.view()).hint();
  }

  private static List<Effect.CallOff> calledOff(Walk walk) {
    return walk.all(Effect.CallOff.class);
  }

  @Test
  void the_right_code_is_the_answer() {
    Walk walk = scanned(waiting(), new CodeScan.Scanned("JF0001"));
    assertEquals(List.of(), calledOff(walk));
    assertEquals("JF0001", Asking.application(walk).answers().get("notice"));
  }

  @Test
  void another_code_is_told_and_the_scanner_waits_on() {
    Walk walk = scanned(waiting(), new CodeScan.Scanned("https://example.invalid"));
    assertEquals(Optional.of(CodeScanHint.WRONG_CODE), hint(walk));
    Asking.review(scanned(walk, new CodeScan.Scanned("JF0001")));
  }

  @Test
  void a_code_with_hidden_characters_is_another_code() {
    Walk walk = scanned(waiting(), new CodeScan.Scanned("JF\u00001"));
    assertEquals(Optional.of(CodeScanHint.WRONG_CODE), hint(walk));
    scanned(walk, new CodeScan.Scanned("JF" + "9".repeat(100_000)));
    assertEquals(Optional.of(CodeScanHint.WRONG_CODE), hint(walk));
  }

  @Test
  void where_none_comes_the_scanner_waits_on() {
    Walk walk = scanned(waiting(), new CodeScan.NoCode());
    assertEquals(Optional.of(CodeScanHint.NOTHING_READ), hint(walk));
    assertEquals(2, walk.all(Effect.ReadCode.class).size());
  }

  @Test
  void a_scanner_that_fails_is_not_asked_again_by_itself() {
    Walk walk =
        scanned(waiting(), new CodeScan.Failed(Fault.of(FaultCode.NOT_CONNECTED, "unplugged")));
    assertEquals(Optional.of(CodeScanHint.SCANNER_FAILED), hint(walk));
    assertEquals(1, walk.all(Effect.ReadCode.class).size());
    assertEquals(2, walk.touch(new Intent.TryAgain()).all(Effect.ReadCode.class).size());
  }

  @Test
  void a_code_can_be_typed_instead() {
    Walk walk = waiting().touch(new Intent.TypeCode());
    assertEquals(1, calledOff(walk).size());
    assertEquals("JF", Asking.question(walk).typed());
    assertEquals("JF12", Asking.application(Asking.confirmed(walk, "12")).answers().get("notice"));
  }

  @Test
  void a_typed_code_is_judged_as_a_scanned_one() {
    Walk walk = waiting().touch(new Intent.TypeCode()).touch(new Intent.Confirm());
    assertEquals(Optional.of(FieldFault.TOO_SHORT), Asking.question(walk).fault());
    walk.touch(new Intent.Erase());
    Asking.confirmed(walk, "0");
    assertEquals(Optional.of(FieldFault.NOT_A_NUMBER), Asking.question(walk).fault());
  }

  @Test
  void without_a_scanner_the_code_is_typed_at_once() {
    Walk walk =
        Walk.started(Asking.catalog(Asking.service(List.of(PlannedStep.always(Asking.CODE)))));
    walk.send(new Event.LimitsChanged(Set.of(View.Limit.NO_CODE_SCANNER)));
    walk.atHome().touch(new Intent.StartService(Asking.SERVICE));
    Asking.question(walk);
    assertInstanceOf(View.Home.class, walk.touch(new Intent.Back()).view());
  }

  @Test
  void a_code_that_was_read_is_not_asked_for_on_the_way_forward() {
    Walk walk = Asking.at(Asking.choice("kind", "a"), Asking.CODE, Asking.REVIEW);
    scanned(walk.touch(new Intent.Pick("a")), new CodeScan.Scanned("JF0001"));
    walk.touch(new Intent.Back()).touch(new Intent.Back());
    Asking.review(walk.touch(new Intent.Pick("a")));
  }

  @Test
  void whoever_goes_leaves_no_scanner_waiting() {
    assertEquals(1, calledOff(waiting().touch(new Intent.Back())).size());
    assertEquals(1, calledOff(waiting().touch(new Intent.Leave())).size());
    assertEquals(1, calledOff(waiting().send(new Event.Defect("planted"))).size());
    Walk idle = waiting().rang();
    for (int second = 0; second < 30; second++) {
      idle.rang();
    }
    assertInstanceOf(View.Goodbye.class, idle.view());
    assertEquals(wait(idle), idle.last(Effect.ReadCode.class).ticket());
    assertEquals(1, idle.all(Effect.Wipe.class).size());
  }

  private static Ticket wait(Walk walk) {
    return calledOff(walk).getLast().ticket();
  }

  @Test
  void a_code_that_comes_too_late_means_nothing() {
    Walk walk = waiting().touch(new Intent.Leave());
    scanned(walk, new CodeScan.Scanned("JF0001"));
    assertInstanceOf(View.Goodbye.class, walk.view());
  }
}
