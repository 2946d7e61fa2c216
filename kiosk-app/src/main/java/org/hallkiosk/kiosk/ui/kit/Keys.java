package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Keys of the keyboards on the screen, and rows of them.
final class Keys {

  private Keys() {}

  /// A key that types what stands on it; its id is `key-` and the character, or its code in hex.
  static Button typing(String text, Consumer<String> typed) {
    return key("key-" + name(text), text, Optional.empty(), () -> typed.accept(text));
  }

  static Button key(String id, String text, Optional<Icon> icon, Runnable action) {
    Button key = new Button(text);
    icon.ifPresent(key::setGraphic);
    key.setId(id);
    key.setMnemonicParsing(false);
    key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    key.getStyleClass().addAll("key", "key-small");
    key.setOnAction(_ -> action.run());
    return key;
  }

  /// Keys side by side, each as wide as there is room.
  static HBox wide(Kit kit, Button... keys) {
    HBox row = new HBox(kit.u(10), keys);
    for (Button key : keys) {
      key.setMinWidth(HBox.USE_PREF_SIZE);
      HBox.setHgrow(key, Priority.ALWAYS);
    }
    return row;
  }

  private static String name(String text) {
    int point = text.codePointAt(0);
    boolean plain = point < 128 && Character.isLetterOrDigit(point);
    return plain ? text : "u" + Integer.toHexString(point);
  }
}
