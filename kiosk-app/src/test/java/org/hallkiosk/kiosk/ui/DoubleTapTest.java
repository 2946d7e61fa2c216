package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Touch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A finger taps twice; the second tap must not act on the screen that comes up under it.
class DoubleTapTest {

  private Robot robot;

  @BeforeEach
  void takeOneFinger() {
    Toolkit.start();
    robot = Toolkit.ask(Robot::new);
  }

  @Test
  void a_second_quick_tap_carries_the_same_screen_number() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      long number = kiosk.show(Gallery.named("review"), Language.ZH);
      Toolkit.run(
          () -> {
            aim(kiosk, "confirm");
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
          });
      kiosk.window.awaitDrawn();
      Touch both = new Touch(number, new Intent.Confirm());
      assertEquals(Optional.of(both), kiosk.nextTouch());
      assertEquals(Optional.of(both), kiosk.nextTouch());
    }
  }

  @Test
  void a_tap_right_after_the_page_has_changed_is_dropped() {
    try (OpenKiosk kiosk = settling(Duration.ofMinutes(10))) {
      kiosk.show(Gallery.named("choose"), Language.ZH);
      kiosk.show(Gallery.named("review"), Language.ZH);
      Sight.Seen confirm = kiosk.window.look().find("confirm").orElseThrow();
      kiosk.window.tap(confirm.x() + confirm.width() / 2, confirm.y() + confirm.height() / 2);
      assertEquals(Optional.empty(), kiosk.nextTouch());
    }
  }

  @Test
  void a_script_waits_until_the_page_has_settled() {
    try (OpenKiosk kiosk = settling(Duration.ofMillis(300))) {
      kiosk.show(Gallery.named("choose"), Language.ZH);
      long number = kiosk.show(Gallery.named("review"), Language.ZH);
      assertEquals(new Touch(number, new Intent.Confirm()), kiosk.tap("confirm"));
    }
  }

  @Test
  void a_key_pressed_while_a_digit_comes_in_is_not_lost() {
    try (OpenKiosk kiosk = settling(Duration.ofMillis(1))) {
      kiosk.show(Gallery.named("codecheck"), Language.ZH);
      kiosk.tap("digit-1");
      Toolkit.run(
          () -> {
            aim(kiosk, "digit-7");
            robot.mousePress(MouseButton.PRIMARY);
          });
      long number = kiosk.show(Gallery.named("codecheck-whole"), Language.ZH);
      Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
      kiosk.window.awaitDrawn();
      assertEquals(Optional.of(new Touch(number, new Intent.Digit(7))), kiosk.nextTouch());
    }
  }

  @Test
  void a_finger_lifted_on_another_page_than_it_came_down_on_does_nothing() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("review"), Language.ZH);
      Toolkit.run(
          () -> {
            aim(kiosk, "confirm");
            robot.mousePress(MouseButton.PRIMARY);
          });
      kiosk.show(Gallery.named("result-done"), Language.ZH);
      Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
      kiosk.window.awaitDrawn();
      assertEquals(Optional.empty(), kiosk.nextTouch());
    }
  }

  @Test
  void one_double_tap_does_not_confirm_twice_what_is_asked_twice() {
    try (OpenKiosk kiosk = settling(Duration.ofMinutes(10))) {
      kiosk.show(Gallery.named("review"), Language.ZH);
      kiosk.show(Gallery.named("review-second"), Language.ZH);
      Sight.Seen confirm = kiosk.window.look().find("confirm").orElseThrow();
      kiosk.window.tap(confirm.x() + confirm.width() / 2, confirm.y() + confirm.height() / 2);
      assertEquals(Optional.empty(), kiosk.nextTouch());
    }
  }

  @Test
  void a_tap_on_scan_does_not_accept_the_picture_that_comes_up() {
    try (OpenKiosk kiosk = settling(Duration.ofMinutes(10))) {
      kiosk.show(Gallery.named("scanmaterial-scanning"), Language.ZH);
      kiosk.show(Gallery.named("scanmaterial-showing"), Language.ZH);
      Sight.Seen confirm = kiosk.window.look().find("confirm").orElseThrow();
      kiosk.window.tap(confirm.x() + confirm.width() / 2, confirm.y() + confirm.height() / 2);
      assertEquals(Optional.empty(), kiosk.nextTouch());
    }
  }

  @Test
  void a_locked_window_has_no_way_out() {
    try (OpenKiosk kiosk =
        new OpenKiosk(new Placement.Locked(32), Duration.ZERO, Optional::empty)) {
      kiosk.show(Gallery.named("rating-three"), Language.ZH);
      Toolkit.run(
          () -> {
            robot.keyType(javafx.scene.input.KeyCode.ESCAPE);
            var stage = kiosk.window.stage();
            stage.fireEvent(
                new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
          });
      kiosk.window.awaitDrawn();
      assertTrue(Toolkit.ask(kiosk.window.stage()::isFullScreen));
      assertTrue(Toolkit.ask(kiosk.window.stage()::isShowing));
    }
  }

  private static OpenKiosk settling(Duration settle) {
    Placement placement = new Placement.Window(OpenKiosk.UPRIGHT, () -> {});
    return new OpenKiosk(placement, settle, Optional::empty);
  }

  private void aim(OpenKiosk kiosk, String id) {
    Node node = kiosk.window.scene().lookup("#" + id);
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
  }
}
