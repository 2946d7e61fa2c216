package org.hallkiosk.kiosk.ui.screen.principals;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Statement;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Assisted mode: whom next? Of those who were served only the number is left.
public final class PrincipalsPage implements Page<View.Principals> {

  private final Kit kit;
  private final Consumer<Intent> intents;
  private final StackPane root = new StackPane();

  public PrincipalsPage(Kit kit, Consumer<Intent> intents) {
    this.kit = kit;
    this.intents = intents;
    root.setId("screen-principals");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Principals view) {
    Statement statement =
        new Statement(
            new Medallion(Glyph.PEOPLE, kit.u(view.leftBehind().isEmpty() ? 300 : 150), Tone.CALM),
            Optional.of(kit.say("principals.agent", view.maskedAgent())),
            kit.say(view.served() == 0 ? "principals.first" : "principals.next"),
            kit.say("principals.help"));
    String text = kit.say("principals.button");
    BigButton next =
        new BigButton(
                kit, "next-principal", BigButton.Weight.MAIN, text, Optional.of(Glyph.ID_CARD))
            .stretched()
            .does(() -> intents.accept(new Intent.NextPrincipal()));
    VBox controls = new VBox();
    view.leftBehind()
        .forEach(
            place ->
                controls
                    .getChildren()
                    .add(new Notice(kit, Tone.CAUTION, kit.say("goodbye.left", place))));
    if (view.served() > 0) {
      String served = kit.say("principals.served", view.served());
      controls.getChildren().add(new Notice(kit, Tone.CALM, served));
    }
    controls.getChildren().add(next);
    controls.getStyleClass().add("stack");
    root.getChildren().setAll(new Spread(kit, statement, controls));
  }
}
