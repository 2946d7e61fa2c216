package org.hallkiosk.kiosk.ui.screen.handover;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.QrCode;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Scan this code with the phone, and go on there.
public final class HandOverPage implements Page<View.HandOver> {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public HandOverPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-handover");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.HandOver view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say("handover.title"),
            Optional.of(kit.say("handover.help")));
    Region code =
        QrCode.of(view.codeText(), kit.u(kit.panel().wide() ? 520 : 680))
            .<Region>map(it -> it)
            .orElseGet(() -> new Notice(kit, Tone.CAUTION, kit.say("handover.no-code")));
    String text = kit.say("handover.done");
    BigButton done =
        new BigButton(kit, "confirm", BigButton.Weight.MAIN, text, Optional.of(Glyph.CHECK))
            .stretched()
            .does(() -> intents.accept(new Intent.Confirm()));
    VBox controls = new VBox(new Notice(kit, Tone.CALM, kit.say("handover.kept")), done);
    controls.getStyleClass().add("stack-wide");
    root.getChildren().setAll(new Spread(kit, heading, code, controls));
  }
}
