package org.hallkiosk.kiosk.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// A finger of the machine's own: real input events, through everything that a person's go through.
final class Fingertip {

  private final Scene scene;
  private final Shell shell;
  private final Robot robot;

  Fingertip(Scene scene, Shell shell) {
    this.scene = scene;
    this.shell = shell;
    robot = Toolkit.ask(Robot::new);
  }

  void tap(double x, double y) {
    Toolkit.run(() -> press(new Point2D(x, y)));
    awaitDrawn();
  }

  TapOutcome tapNode(String id) {
    while (!Toolkit.ask(shell::settled)) {
      awaitDrawn();
    }
    TapOutcome outcome = Toolkit.ask(() -> pressNode(id));
    awaitDrawn();
    return outcome;
  }

  void awaitDrawn() {
    new Pulses(scene).await();
  }

  private TapOutcome pressNode(String id) {
    Node node = scene.lookup("#" + id);
    if (node == null || !Gaze.visible(node)) {
      return TapOutcome.NOT_THERE;
    }
    if (node.isDisabled()) {
      return TapOutcome.DISABLED;
    }
    if (!Gaze.onTop(scene, node)) {
      return TapOutcome.COVERED;
    }
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    press(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    return TapOutcome.TAPPED;
  }

  private void press(Point2D inScene) {
    double left = scene.getWindow().getX() + scene.getX();
    double top = scene.getWindow().getY() + scene.getY();
    robot.mouseMove(left + inScene.getX(), top + inScene.getY());
    robot.mousePress(MouseButton.PRIMARY);
    robot.mouseRelease(MouseButton.PRIMARY);
  }
}
