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

/// The ways that are always in the same place: back, and out; and, where an application may be
/// kept, later and on the phone.
final class Footer extends HBox {

  private final BigButton back;
  private final BigButton leave;
  private final BigButton later;
  private final BigButton phone;

  Footer(Kit kit, Consumer<Intent> intents) {
    getStyleClass().add("shell-footer");
    setAlignment(Pos.CENTER);
    setSpacing(kit.u(16));
    back =
        button(kit, "back", Optional.of(Glyph.BACK)).does(() -> intents.accept(new Intent.Back()));
    leave =
        button(kit, "leave", Optional.of(Glyph.LEAVE))
            .does(() -> intents.accept(new Intent.Leave()));
    boolean wide = kit.panel().wide();
    later =
        button(kit, "keep-draft", wide ? Optional.of(Glyph.KEEP) : Optional.empty())
            .does(() -> intents.accept(new Intent.KeepDraft()));
    phone =
        button(kit, "go-on-on-phone", wide ? Optional.of(Glyph.PHONE) : Optional.empty())
            .does(() -> intents.accept(new Intent.GoOnOnPhone()));
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    getChildren().addAll(back, between, later, phone, leave);
  }

  void show(Screen screen) {
    Header.present(back, screen.canGoBack());
    Header.present(leave, screen.canLeave());
    Header.present(later, screen.canKeepDraft());
    Header.present(phone, screen.canKeepDraft());
    Header.present(this, screen.canGoBack() || screen.canLeave() || screen.canKeepDraft());
  }

  private static BigButton button(Kit kit, String id, Optional<Glyph> glyph) {
    BigButton button =
        new BigButton(kit, id, BigButton.Weight.QUIET, kit.say("shell." + id), glyph);
    button.setWrapText(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("footer-button");
    return button;
  }
}
