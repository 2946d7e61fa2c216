package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where what somebody types stands, with a mark where the next character goes.
public final class FieldBox extends HBox {

  /// Of a longer text its end is shown, where one types.
  private static final int SEEN = 60;

  /// A longer text is written smaller.
  private static final int LARGE = 20;

  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  private final Label text = Lettering.label("", "field-text");
  private final Label empty = Lettering.label("", "field-empty");
  private final Label unit = Lettering.label("", "field-unit");

  public FieldBox(Optional<Glyph> glyph, Kit kit) {
    setId("field");
    getStyleClass().add("field-box");
    Region caret = new Region();
    caret.getStyleClass().add("field-caret");
    glyph.ifPresent(it -> getChildren().add(new Icon(it, kit.u(46))));
    HBox.setHgrow(empty, Priority.ALWAYS);
    unit.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(text, caret, empty, unit);
  }

  /// @param hint stands there while nothing does
  /// @param unit behind what was typed, such as yuan; may be empty
  public void show(String typed, String hint, String unit) {
    text.setText(Legible.end(typed, SEEN));
    text.pseudoClassStateChanged(LONG, typed.length() > LARGE);
    present(text, !typed.isEmpty());
    empty.setText(typed.isEmpty() ? hint : "");
    this.unit.setText(unit);
    present(this.unit, !unit.isEmpty());
  }

  private static void present(Label label, boolean present) {
    label.setVisible(present);
    label.setManaged(present);
  }
}
