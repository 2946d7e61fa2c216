package org.hallkiosk.kiosk.ui.screen.takecard;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallkiosk.kiosk.ui.kit.CardOnReader;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.View;

/// Greeted; the card is to be taken back before anything else.
public final class TakeCardPage implements Page<View.TakeCard> {

  private final Kit kit;
  private final StackPane root = new StackPane();

  public TakeCardPage(Kit kit) {
    this.kit = kit;
    root.setId("screen-takecard");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.TakeCard view) {
    Heading heading =
        new Heading(
            Optional.of(kit.say("takecard.greeting", view.maskedName())),
            kit.say("takecard.title"),
            Optional.empty());
    CardOnReader picture = new CardOnReader(kit, CardOnReader.Move.TAKE);
    Notice help = new Notice(kit, Tone.CALM, kit.say("takecard.help"));
    root.getChildren().setAll(new Spread(kit, heading, picture, help));
  }
}
