package org.hallkiosk.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.hallkiosk.kiosk.ui.kit.Panel;

/// Looks over what is drawn as an inspector with a ruler would: nothing cut off, nothing outside,
/// nothing on top of each other, every target large enough, every colour readable. On the JavaFX
/// thread; gives one sentence for each defect.
final class Inspection {

  private static final double SLACK = 1;

  private final Scene scene;
  private final Panel panel;
  private final List<String> defects = new ArrayList<>();
  private final List<Labeled> labels = new ArrayList<>();
  private final List<ButtonBase> buttons = new ArrayList<>();

  Inspection(Scene scene, Panel panel) {
    this.scene = scene;
    this.panel = panel;
  }

  List<String> defects() {
    Node overlay = scene.lookup("#still-there");
    collect(overlay == null ? scene.getRoot() : overlay);
    labels.forEach(this::inspectText);
    buttons.forEach(this::inspectTarget);
    inspectOverlaps(labels);
    inspectOverlaps(buttons);
    return defects;
  }

  private void collect(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled label && !label.getText().isBlank()) {
      labels.add(label);
    }
    if (node instanceof ButtonBase button) {
      buttons.add(button);
    }
    if (node instanceof ImageView picture && picture.getImage() != null) {
      require(inside(place(picture), bounds(picture)), picture, "picture outside");
    }
    if (node instanceof SVGPath line && !line.isDisabled()) {
      require(Contrast.against(line, line.getStroke()) >= Contrast.CONTROL, line, "icon too pale");
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collect);
    }
  }

  private void inspectText(Labeled label) {
    Text drawn = (Text) Objects.requireNonNull(label.lookup(".text"));
    require(drawn.getText().equals(label.getText()), label, "text cut off");
    require(
        drawn.getLayoutBounds().getHeight() <= label.getHeight() + SLACK, label, "text too high");
    require(inside(place(label), bounds(label)), label, "outside");
    require(longestWord(label, drawn) <= room(label) + SLACK, label, "word broken");
    require(drawn.getFont().getSize() >= panel.text(0) - 0.01, label, "letters too small");
    require(drawn.getFont().getFamily().equals("Noto Sans SC"), label, "another font");
    if (!label.isDisabled()) {
      double contrast = Contrast.against(label, drawn.getFill());
      require(contrast >= Contrast.TEXT, label, "text too pale, " + contrast);
    }
  }

  /// What is left for words beside padding and icon.
  private static double room(Labeled label) {
    boolean beside = label.getGraphic() != null && label.getContentDisplay() == ContentDisplay.LEFT;
    double icon =
        beside ? label.getGraphic().getLayoutBounds().getWidth() + label.getGraphicTextGap() : 0;
    return label.getWidth() - label.getInsets().getLeft() - label.getInsets().getRight() - icon;
  }

  private static double longestWord(Labeled label, Text drawn) {
    double longest = 0;
    for (String word : label.getText().split("[^A-Za-z]+", -1)) {
      Text alone = new Text(word);
      alone.setFont(drawn.getFont());
      longest = Math.max(longest, alone.getLayoutBounds().getWidth());
    }
    return longest;
  }

  private void inspectTarget(ButtonBase button) {
    Bounds bounds = bounds(button);
    double least = panel.mm(Panel.SMALLEST_TARGET_MM) - 0.01;
    require(button.getId() != null, button, "no id");
    require(bounds.getWidth() >= least && bounds.getHeight() >= least, button, "too small");
    require(inside(place(button), bounds), button, "outside");
    require(Gaze.onTop(scene, button), button, "covered");
  }

  /// The place between header and footer for what belongs to a page, else the whole scene.
  private Bounds place(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getId() != null && at.getId().startsWith("screen-")) {
        return bounds(at.getParent());
      }
    }
    return bounds(scene.getRoot());
  }

  private void inspectOverlaps(List<? extends Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        Node one = nodes.get(i);
        Node two = nodes.get(j);
        if (overlap(bounds(one), bounds(two)) && !contains(one, two) && !contains(two, one)) {
          require(false, one, "lies over " + name(two));
        }
      }
    }
  }

  private static boolean contains(Node outer, Node inner) {
    for (Node at = inner; at != null; at = at.getParent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(Bounds a, Bounds b) {
    double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return width > SLACK && height > SLACK;
  }

  private static boolean inside(Bounds outer, Bounds inner) {
    return inner.getMinX() >= outer.getMinX() - SLACK
        && inner.getMinY() >= outer.getMinY() - SLACK
        && inner.getMaxX() <= outer.getMaxX() + SLACK
        && inner.getMaxY() <= outer.getMaxY() + SLACK;
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private void require(boolean fine, Node node, String defect) {
    if (!fine) {
      defects.add(defect + ": " + name(node));
    }
  }

  private static String name(Node node) {
    String id = node.getId() == null ? node.getClass().getSimpleName() : "#" + node.getId();
    return node instanceof Labeled label ? id + " “" + label.getText() + "”" : id;
  }
}
