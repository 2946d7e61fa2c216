package org.hallkiosk.kiosk.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.hallkiosk.hardware.image.Signature;
import org.hallkiosk.hardware.image.Stroke;

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
    awaitSettled();
    TapOutcome outcome = Toolkit.ask(() -> pressNode(id));
    awaitDrawn();
    return outcome;
  }

  private void awaitSettled() {
    while (!Toolkit.ask(shell::settled)) {
      awaitDrawn();
    }
  }

  void awaitDrawn() {
    new Pulses(scene).await();
  }

  TapOutcome draw(String id, Signature drawing) {
    awaitSettled();
    TapOutcome outcome = Toolkit.ask(() -> reach(id));
    if (outcome == TapOutcome.TAPPED) {
      drawing.strokes().forEach(stroke -> draw(id, stroke));
    }
    awaitDrawn();
    return outcome;
  }

  private void draw(String id, Stroke stroke) {
    List<Stroke.Dot> dots = stroke.dots();
    Toolkit.run(
        () -> {
          aim(id, dots.getFirst());
          robot.mousePress(MouseButton.PRIMARY);
        });
    dots.forEach(dot -> Toolkit.run(() -> aim(id, dot)));
    Toolkit.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  private void aim(String id, Stroke.Dot dot) {
    Node node = scene.lookup("#" + id);
    double width = node.getLayoutBounds().getWidth();
    move(node.localToScene(dot.x() * width, dot.y() * width));
  }

  private TapOutcome pressNode(String id) {
    TapOutcome outcome = reach(id);
    if (outcome == TapOutcome.TAPPED) {
      Node node = scene.lookup("#" + id);
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      press(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }
    return outcome;
  }

  /// What a finger on the node would come to.
  private TapOutcome reach(String id) {
    Node node = scene.lookup("#" + id);
    if (node == null || !Gaze.visible(node)) {
      return TapOutcome.NOT_THERE;
    }
    if (node.isDisabled()) {
      return TapOutcome.DISABLED;
    }
    return Gaze.onTop(scene, node) ? TapOutcome.TAPPED : TapOutcome.COVERED;
  }

  private void press(Point2D inScene) {
    move(inScene);
    robot.mousePress(MouseButton.PRIMARY);
    robot.mouseRelease(MouseButton.PRIMARY);
  }

  private void move(Point2D inScene) {
    double left = scene.getWindow().getX() + scene.getX();
    double top = scene.getWindow().getY() + scene.getY();
    robot.mouseMove(left + inScene.getX(), top + inScene.getY());
  }
}
