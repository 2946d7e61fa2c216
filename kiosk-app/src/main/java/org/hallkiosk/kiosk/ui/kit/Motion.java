package org.hallkiosk.kiosk.ui.kit;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.RotateTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/// Calm movements: nothing flashes, and nothing repeats faster than every two seconds (WCAG 2.3.1
/// and facts, accessibility 22). They rest while their node is on no screen.
public final class Motion {

  private static final Duration TURN = Duration.seconds(2.4);
  private static final Duration PAUSE = Duration.seconds(0.6);
  private static final Duration THERE = Duration.seconds(2.2);
  private static final Duration ROUND = Duration.seconds(3.2);

  private Motion() {}

  /// Turns for as long as it is seen.
  public static void turn(Node node) {
    RotateTransition turn = new RotateTransition(TURN, node);
    turn.setByAngle(360);
    turn.setInterpolator(Interpolator.LINEAR);
    turn.setCycleCount(Animation.INDEFINITE);
    whileSeen(node, turn);
  }

  /// Glides from one height to another and begins anew.
  ///
  /// @param from offset in pixels, downwards positive
  public static void glide(Node node, double from, double to) {
    node.setTranslateY(from);
    Timeline glide =
        new Timeline(
            new KeyFrame(PAUSE, new KeyValue(node.translateYProperty(), from)),
            new KeyFrame(
                THERE, new KeyValue(node.translateYProperty(), to, Interpolator.EASE_BOTH)),
            new KeyFrame(ROUND, new KeyValue(node.translateYProperty(), to)));
    glide.setCycleCount(Animation.INDEFINITE);
    whileSeen(node, glide);
  }

  /// Runs the animation while the node is in a scene.
  public static void whileSeen(Node node, Animation animation) {
    node.sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null) {
                animation.stop();
              } else {
                animation.play();
              }
            });
  }
}
