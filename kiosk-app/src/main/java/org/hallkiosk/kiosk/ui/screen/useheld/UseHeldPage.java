package org.hallkiosk.kiosk.ui.screen.useheld;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Card;
import org.hallkiosk.kiosk.ui.kit.Facts;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// The hall holds a material already: nobody is asked for it twice, and nothing is used unasked.
public final class UseHeldPage implements Page<View.UseHeld> {

  private final Kit kit;
  private final Language language;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public UseHeldPage(Kit kit, Language language, Consumer<Intent> intents) {
    this.kit = kit;
    this.language = language;
    this.intents = intents;
    root.setId("screen-useheld");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.UseHeld view) {
    Heading heading =
        new Heading(
            Optional.of(view.service().in(language)),
            kit.say("useheld.title", view.material().in(language)),
            Optional.of(kit.say("useheld.help")));
    VBox controls = new VBox(use(), scan());
    controls.getStyleClass().add("stack");
    root.getChildren().setAll(new Spread(kit, heading, facts(view), controls));
  }

  private Card facts(View.UseHeld view) {
    Card card =
        new Card(
            new Facts()
                .with(kit.say("useheld.held"), view.held().in(language))
                .with(kit.say("useheld.source"), view.source().in(language))
                .with(kit.say("useheld.until"), until(view)));
    card.setMaxHeight(Region.USE_PREF_SIZE);
    return card;
  }

  private String until(View.UseHeld view) {
    return view.validUntil().map(LocalDate::toString).orElseGet(() -> kit.say("useheld.no-end"));
  }

  private BigButton use() {
    String text = kit.say("useheld.use");
    return new BigButton(kit, "use-held", BigButton.Weight.MAIN, text, Optional.of(Glyph.CHECK))
        .stretched()
        .does(() -> intents.accept(new Intent.UseHeld()));
  }

  private BigButton scan() {
    String text = kit.say("useheld.scan");
    return new BigButton(kit, "capture", BigButton.Weight.OTHER, text, Optional.of(Glyph.CAMERA))
        .stretched()
        .does(() -> intents.accept(new Intent.Capture()));
  }
}
