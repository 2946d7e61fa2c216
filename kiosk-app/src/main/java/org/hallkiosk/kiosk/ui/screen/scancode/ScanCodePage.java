package org.hallkiosk.kiosk.ui.screen.scancode;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.View;

/// Hold a code before the scanner. There is nothing to press: the code is the answer.
public final class ScanCodePage implements Page<View.ScanCode> {

  private final Kit kit;
  private final Language language;
  private final StackPane root = new StackPane();

  public ScanCodePage(Kit kit, Language language) {
    this.kit = kit;
    this.language = language;
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
    root.getChildren().setAll(new Spread(kit, heading, picture, advice));
  }
}
