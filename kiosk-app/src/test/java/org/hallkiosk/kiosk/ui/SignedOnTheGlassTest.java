package org.hallkiosk.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.view.Intent;
import org.junit.jupiter.api.Test;

/// A statement is sent unsigned, or a signature is lost.
class SignedOnTheGlassTest {

  @Test
  void only_a_drawn_name_is_sent() {
    try (OpenKiosk kiosk = new OpenKiosk(OpenKiosk.UPRIGHT)) {
      kiosk.show(Gallery.named("sign"), Language.ZH);
      assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("confirm"));
      draw(kiosk);
      Intent.Signed signed = assertInstanceOf(Intent.Signed.class, kiosk.tap("confirm").intent());
      assertEquals(1, signed.signature().strokes().size());
      kiosk.show(Gallery.named("sign-sending"), Language.ZH);
      assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("confirm"));
      kiosk.show(Gallery.named("sign"), Language.ZH);
      assertInstanceOf(Intent.Signed.class, kiosk.tap("confirm").intent());
      kiosk.window.tapNode("signature-clear");
      assertEquals(TapOutcome.DISABLED, kiosk.window.tapNode("confirm"));
    }
  }

  private static void draw(OpenKiosk kiosk) {
    Robot robot = Toolkit.ask(Robot::new);
    double[][] places = {{0.2, 0.1}, {0.4, 0.2}, {0.6, 0.1}};
    for (int i = 0; i < places.length; i++) {
      double[] place = places[i];
      boolean first = i == 0;
      Toolkit.run(
          () -> {
            Node area = kiosk.window.scene().lookup("#signature-area");
            double width = area.getLayoutBounds().getWidth();
            robot.mouseMove(area.localToScreen(place[0] * width, place[1] * width));
            if (first) {
              robot.mousePress(MouseButton.PRIMARY);
            }
          });
    }
    Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    kiosk.window.awaitDrawn();
  }
}
