package org.hallkiosk.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/// Walks over what is on the screen. On the JavaFX thread.
record Gaze(Scene scene, Shell shell) {

  Sight sight() {
    List<Sight.Seen> nodes = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    walk(
        scene.getRoot(),
        node -> {
          String id = node.getId();
          if (id != null) {
            nodes.add(seen(id, node));
          }
          collectText(node, texts);
        });
    return new Sight(shell.number(), shell.pageId(), nodes, texts);
  }

  /// Whether a finger at the node's middle would press it.
  static boolean onTop(Scene scene, Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Node hit = topmost(scene.getRoot(), new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    while (hit != null && !hit.equals(node)) {
      hit = hit.getParent();
    }
    return node.equals(hit);
  }

  static boolean visible(Node node) {
    return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
  }

  private Sight.Seen seen(String id, Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    List<String> texts = new ArrayList<>();
    walk(node, it -> collectText(it, texts));
    boolean touchable = node instanceof ButtonBase && !node.isDisabled() && onTop(scene, node);
    return new Sight.Seen(
        id,
        String.join(" ", texts),
        bounds.getMinX(),
        bounds.getMinY(),
        bounds.getWidth(),
        bounds.getHeight(),
        touchable);
  }

  private static void collectText(Node node, List<String> into) {
    if (node instanceof Labeled labeled && !labeled.getText().isBlank()) {
      into.add(labeled.getText());
    }
  }

  private static void walk(Node node, Consumer<Node> visit) {
    if (!node.isVisible()) {
      return;
    }
    visit.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
    }
  }

  private static @Nullable Node topmost(Node node, Point2D inScene) {
    if (!node.isVisible() || node.isMouseTransparent()) {
      return null;
    }
    Point2D here = node.sceneToLocal(inScene);
    if (node instanceof Parent parent) {
      List<Node> children = parent.getChildrenUnmodifiable();
      for (int i = children.size() - 1; i >= 0; i--) {
        Node hit = topmost(children.get(i), inScene);
        if (hit != null) {
          return hit;
        }
      }
    }
    return node.contains(here) ? node : null;
  }
}
