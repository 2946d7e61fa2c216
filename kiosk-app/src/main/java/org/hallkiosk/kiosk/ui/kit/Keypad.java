package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Digits as on a bank's keypad: 1 on the upper left, erase and confirm beside 0.
public final class Keypad extends GridPane {

  private final Button confirm;

  public Keypad(Kit kit, IntConsumer digit, Runnable erase, Runnable confirmed) {
    getStyleClass().add("keypad");
    for (int column = 0; column < 3; column++) {
      ColumnConstraints third = new ColumnConstraints();
      third.setPercentWidth(100.0 / 3);
      getColumnConstraints().add(third);
    }
    for (int value = 1; value <= 9; value++) {
      add(digitKey(value, digit), (value - 1) % 3, (value - 1) / 3);
    }
    add(
        key("erase", kit.say("keypad.erase"), Optional.of(new Icon(Glyph.ERASE, kit.u(44))), erase),
        0,
        3);
    add(digitKey(0, digit), 1, 3);
    confirm = key("confirm", kit.say("keypad.confirm"), Optional.empty(), confirmed);
    confirm.getStyleClass().add("key-confirm");
    add(confirm, 2, 3);
  }

  /// Whether there is enough to confirm.
  public void complete(boolean complete) {
    confirm.setDisable(!complete);
  }

  private static Button digitKey(int value, IntConsumer digit) {
    Button key =
        key("digit-" + value, String.valueOf(value), Optional.empty(), () -> digit.accept(value));
    key.getStyleClass().add("key-digit");
    return key;
  }

  private static Button key(String id, String text, Optional<Icon> icon, Runnable action) {
    Button key = new Button(text);
    icon.ifPresent(key::setGraphic);
    key.setId(id);
    key.setMaxWidth(Double.MAX_VALUE);
    key.getStyleClass().add("key");
    key.setOnAction(_ -> action.run());
    return key;
  }
}
