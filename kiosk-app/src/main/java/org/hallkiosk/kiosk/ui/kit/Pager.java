package org.hallkiosk.kiosk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A list that turns pages where there is not room for all of it: nothing here is dragged. An item
/// higher than a page stands alone on its page.
public final class Pager extends Pane implements Shrinks {

  private final Kit kit;
  private final double gap;
  private final BigButton before;
  private final BigButton next;
  private final Label where = Lettering.label("", "pager-where", "centred");
  private final HBox bar;
  private final ReadOnlyBooleanWrapper readThrough = new ReadOnlyBooleanWrapper();
  private boolean mustBeRead;
  private boolean turnedToEnd;
  private List<? extends Region> items = List.of();
  private int page;

  /// @param gap between items, in design units
  public Pager(Kit kit, double gap) {
    this.kit = kit;
    this.gap = kit.u(gap);
    before = button("page-before", Glyph.BACK).does(() -> turn(-1));
    next = button("page-next", Glyph.CHEVRON).does(() -> turn(1));
    where.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(where, Priority.ALWAYS);
    bar = new HBox(kit.u(20), before, where, next);
    bar.setAlignment(Pos.CENTER);
    getStyleClass().add("pager");
  }

  public Pager(Kit kit, double gap, List<? extends Region> items) {
    this(kit, gap);
    items(items);
  }

  /// From the first page on.
  public void items(List<? extends Region> items) {
    this.items = List.copyOf(items);
    page = 0;
    turnedToEnd = false;
    getChildren().setAll(items);
    getChildren().add(bar);
    requestLayout();
  }

  /// Says beside the page number that something waits until the last page has been shown.
  public Pager mustBeRead() {
    mustBeRead = true;
    return this;
  }

  /// Whether the last page has been shown. Told while the pager is laid out: who listens must not
  /// change the size of anything.
  public ReadOnlyBooleanProperty readThrough() {
    return readThrough.getReadOnlyProperty();
  }

  private BigButton button(String id, Glyph glyph) {
    String text = kit.say("pager." + id);
    BigButton button = new BigButton(kit, id, BigButton.Weight.QUIET, text, Optional.of(glyph));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void turn(int by) {
    page += by;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width - snappedLeftInset() - snappedRightInset();
    return padding() + height(items, width < 0 ? -1 : inside);
  }

  @Override
  protected double computeMinHeight(double width) {
    return padding();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double room = getHeight() - padding();
    boolean all = height(items, width) <= room + 0.5;
    double barHeight = bar.prefHeight(width);
    List<List<Region>> pages = all ? List.of(List.copyOf(items)) : split(width, room - barHeight);
    page = Math.clamp(page, 0, pages.size() - 1);
    items.forEach(item -> item.setVisible(false));
    double y = snappedTopInset();
    for (Region item : pages.get(page)) {
      item.setVisible(true);
      double height = item.prefHeight(width);
      item.resizeRelocate(snappedLeftInset(), y, width, height);
      y += height + gap;
    }
    bar.setVisible(!all);
    bar.resizeRelocate(
        snappedLeftInset(), getHeight() - snappedBottomInset() - barHeight, width, barHeight);
    boolean end = page == pages.size() - 1;
    turnedToEnd |= end && page > 0;
    readThrough.set(end || turnedToEnd);
    showWhere(pages.size());
  }

  private void showWhere(int of) {
    before.setDisable(page == 0);
    next.setDisable(page == of - 1);
    String key = mustBeRead && !readThrough.get() ? "pager.read-on" : "pager.where";
    String words = kit.say(key, page + 1, of);
    if (!where.getText().equals(words)) {
      where.setText(words);
    }
  }

  private List<List<Region>> split(double width, double room) {
    List<List<Region>> pages = new ArrayList<>();
    List<Region> current = new ArrayList<>();
    for (Region item : items) {
      current.add(item);
      if (current.size() > 1 && height(current, width) + gap > room) {
        current.removeLast();
        pages.add(current);
        current = new ArrayList<>(List.of(item));
      }
    }
    pages.add(current);
    return pages;
  }

  private double height(List<? extends Region> some, double width) {
    double gaps = gap * Math.max(0, some.size() - 1);
    return gaps + some.stream().mapToDouble(item -> item.prefHeight(width)).sum();
  }

  private double padding() {
    return snappedTopInset() + snappedBottomInset();
  }
}
