package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A wide card to press: icon, words, a line of detail, and an arrow that says "this way".
public final class RowButton extends Button {

  /// Rows of a long list are of one height, with a second line or without.
  private static final double COMPACT = 124;

  private final VBox words = new VBox();
  private final HBox row = new HBox();
  private double least;

  public RowButton(Kit kit, String id, String text, Optional<Glyph> glyph) {
    setId(id);
    getStyleClass().add("row-button");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    words.getStyleClass().add("row-words");
    words.getChildren().add(Lettering.label(text, "row-title"));
    HBox.setHgrow(words, Priority.ALWAYS);
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    glyph.ifPresent(it -> row.getChildren().add(new Medallion(it, kit.u(96), Tone.CALM)));
    row.getChildren().addAll(words, new Icon(Glyph.CHEVRON, kit.u(40)));
    setGraphic(row);
  }

  /// A line below the words.
  public RowButton detail(String text) {
    words.getChildren().add(Lettering.label(text, "row-detail"));
    return this;
  }

  /// What it costs, at the end of the row, where arrows are.
  public RowButton amount(String text) {
    Label amount = Lettering.label(text, "row-amount");
    amount.setMinWidth(USE_PREF_SIZE);
    row.getChildren().add(row.getChildren().size() - 1, amount);
    return this;
  }

  /// Something else to tell, below the words.
  public RowButton with(Node node) {
    words.getChildren().add(node);
    return this;
  }

  /// Cannot be pressed now; says why instead of showing the way.
  public RowButton unavailable(Kit kit, String reason) {
    setDisable(true);
    Label why = Lettering.label(reason, "row-reason");
    why.setGraphic(new Icon(Glyph.ALERT, kit.u(32)));
    words.getChildren().add(why);
    Node arrow = row.getChildren().getLast();
    row.getChildren().remove(arrow);
    return this;
  }

  /// Less high, for long lists.
  public RowButton compact(Kit kit) {
    getStyleClass().add("row-compact");
    least = kit.u(COMPACT);
    return this;
  }

  /// Larger, where there is much room.
  public RowButton large() {
    getStyleClass().add("row-large");
    return this;
  }

  /// Stands out: something is waiting for the citizen.
  public RowButton inviting() {
    getStyleClass().add("row-inviting");
    return this;
  }

  public RowButton does(Runnable action) {
    setOnAction(_ -> action.run());
    return this;
  }

  /// A button asks its graphic for its height without telling it the width.
  @Override
  protected double computePrefHeight(double width) {
    double inside = width - snappedLeftInset() - snappedRightInset();
    double inner = row.prefHeight(width < 0 ? -1 : inside);
    return Math.max(least, snappedTopInset() + inner + snappedBottomInset());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    row.resizeRelocate(
        left,
        top,
        getWidth() - left - snappedRightInset(),
        getHeight() - top - snappedBottomInset());
  }
}
