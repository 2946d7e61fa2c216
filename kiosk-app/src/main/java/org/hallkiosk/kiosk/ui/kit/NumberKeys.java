package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Digits as on a bank's keypad, with one more key where a number needs it: `X` of an identity
/// number, the point of an amount.
public final class NumberKeys extends GridPane {

  /// @param extra what the key beside 0 types
  public NumberKeys(Kit kit, Optional<String> extra, Consumer<String> typed, Runnable erase) {
    getStyleClass().add("keypad");
    for (int column = 0; column < 3; column++) {
      ColumnConstraints third = new ColumnConstraints();
      third.setPercentWidth(100.0 / 3);
      getColumnConstraints().add(third);
    }
    for (int value = 1; value <= 9; value++) {
      add(digit(value, typed), (value - 1) % 3, (value - 1) / 3);
    }
    extra.ifPresent(it -> add(large(Keys.typing(it, typed)), 0, 3));
    add(digit(0, typed), 1, 3);
    Optional<Icon> icon = Optional.of(new Icon(Glyph.ERASE, kit.u(44)));
    Button back = Keys.key("erase", kit.say("keypad.erase"), icon, erase);
    back.getStyleClass().add("key-tall");
    add(back, 2, 3);
  }

  private static Button digit(int value, Consumer<String> typed) {
    return large(Keys.typing(String.valueOf(value), typed));
  }

  private static Button large(Button key) {
    key.getStyleClass().addAll("key-tall", "key-digit");
    return key;
  }
}
