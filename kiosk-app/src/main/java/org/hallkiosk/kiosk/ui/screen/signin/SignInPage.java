package org.hallkiosk.kiosk.ui.screen.signin;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.ui.kit.CardOnReader;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Heading;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Notice;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spinner;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.View;

/// Lay the card on the reader. There is nothing to press: the card is the answer.
public final class SignInPage implements Page<View.SignIn> {

  private final Kit kit;
  private final StackPane root = new StackPane();
  private final VBox below = new VBox();

  public SignInPage(Kit kit) {
    this.kit = kit;
    root.setId("screen-signin");
    below.getStyleClass().add("stack-wide");
    Heading heading =
        new Heading(Optional.empty(), kit.say("signin.title"), Optional.of(kit.say("signin.help")));
    CardOnReader picture = new CardOnReader(kit, CardOnReader.Move.LAY);
    root.getChildren().add(new Spread(kit, heading, picture, below));
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.SignIn view) {
    below.getChildren().setAll(status(view.state()));
    below.getChildren().add(advice(view));
  }

  private HBox status(View.SignInState state) {
    Label words = Lettering.label(kit.say("signin.state", state), "status-words");
    HBox status = new HBox(sign(state), words);
    status.getStyleClass().add("status");
    status.setAlignment(Pos.CENTER);
    return status;
  }

  private Region sign(View.SignInState state) {
    return switch (state) {
      case WAITING -> new Icon(Glyph.ID_CARD, kit.u(56));
      case ASKING_HALL -> new Spinner(kit.u(56));
    };
  }

  private Notice advice(View.SignIn view) {
    return view.hint()
        .map(hint -> new Notice(kit, Tone.CAUTION, kit.say("signin.hint", hint)))
        .orElseGet(() -> new Notice(kit, Tone.CALM, kit.say("signin.privacy")));
  }
}
