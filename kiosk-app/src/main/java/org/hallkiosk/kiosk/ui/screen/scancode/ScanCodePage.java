package org.hallkiosk.kiosk.ui.screen.scancode;

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
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.CodeScanHint;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Hold a code before the scanner. The code is the answer; who cannot hold it there types it.
public final class ScanCodePage implements Page<View.ScanCode> {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public ScanCodePage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-scancode");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.ScanCode view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            view.question().in(language),
            Optional.of(kit.say("scancode.help")));
    Notice advice =
        view.hint()
            .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("scancode.hint", hint)))
            .orElseGet(() -> new Notice(kit, Tone.CALM, kit.say("scancode.advice")));
    Medallion picture = new Medallion(Glyph.QR, kit.u(420), Tone.CALM);
    VBox controls = new VBox(advice);
    controls.getStyleClass().add("stack");
    view.hint()
        .filter(CodeScanHint.SCANNER_FAILED::equals)
        .ifPresent(
            _ ->
                controls
                    .getChildren()
                    .add(button("try-again", Glyph.RETRY, new Intent.TryAgain())));
    controls.getChildren().add(button("type-code", Glyph.PEN, new Intent.TypeCode()));
    root.getChildren().setAll(new Spread(kit, heading, picture, controls));
  }

  private BigButton button(String id, Glyph glyph, Intent intent) {
    String text = kit.say("scancode." + id);
    return new BigButton(kit, id, BigButton.Weight.OTHER, text, Optional.of(glyph))
        .stretched()
        .does(() -> intents.accept(intent));
  }
}
