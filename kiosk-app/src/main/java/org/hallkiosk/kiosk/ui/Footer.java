package org.hallkiosk.kiosk.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Screen;

/// The two ways that are always in the same place: back, and out.
final class Footer extends HBox {

  private final BigButton back;
  private final BigButton leave;

  Footer(Kit kit, Consumer<Intent> intents) {
    getStyleClass().add("shell-footer");
    setAlignment(Pos.CENTER);
    back = button(kit, "back", Glyph.BACK).does(() -> intents.accept(new Intent.Back()));
    leave = button(kit, "leave", Glyph.LEAVE).does(() -> intents.accept(new Intent.Leave()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(back, between, leave);
  }

  void show(Screen screen) {
    Header.present(back, screen.canGoBack());
    Header.present(leave, screen.canLeave());
    Header.present(this, screen.canGoBack() || screen.canLeave());
  }

  private static BigButton button(Kit kit, String id, Glyph glyph) {
    return new BigButton(
        kit, id, BigButton.Weight.QUIET, kit.say("shell." + id), Optional.of(glyph));
  }
}
