package org.hallkiosk.kiosk.ui.screen.othercard;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.hallkiosk.kiosk.ui.kit.CardInSlot;
import org.hallkiosk.kiosk.ui.kit.CardOnReader;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.OtherHolder;
import org.hallkiosk.kiosk.view.View;

/// Lay another person's card on the reader: a guardian's, a principal's.
public final class OtherCardPage implements Page<View.OtherCard> {

  private final Kit kit;
  private final StackPane root = new StackPane();

  public OtherCardPage(Kit kit) {
    this.kit = kit;
    root.setId("screen-othercard");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.OtherCard view) {
    Heading heading =
        new Heading(
            Optional.empty(),
            kit.say("othercard.title", view.whose()),
            Optional.of(kit.say("othercard.help", view.whose())));
    Notice advice =
        view.hint()
            .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("signin.hint", hint)))
            .orElseGet(() -> new Notice(kit, Tone.CALM, kit.say("othercard.why", view.whose())));
    root.getChildren().setAll(new Spread(kit, heading, picture(view.whose()), advice));
  }

  private Region picture(OtherHolder whose) {
    return switch (whose) {
      case GUARDIAN, PRINCIPAL -> new CardOnReader(kit, CardOnReader.Move.LAY);
      case SERVICE_CARD -> new CardInSlot(kit);
    };
  }
}
