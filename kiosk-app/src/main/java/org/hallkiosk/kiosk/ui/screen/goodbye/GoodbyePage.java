package org.hallkiosk.kiosk.ui.screen.goodbye;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Medallion;
import org.hallkiosk.kiosk.ui.kit.Page;
import org.hallkiosk.kiosk.ui.kit.Spread;
import org.hallkiosk.kiosk.ui.kit.Statement;
import org.hallkiosk.kiosk.ui.kit.Tone;
import org.hallkiosk.kiosk.view.View;

/// The end: what may still lie somewhere, said before the goodbye.
public final class GoodbyePage implements Page<View.Goodbye> {

  private final Kit kit;
  private final StackPane root = new StackPane();

  public GoodbyePage(Kit kit) {
    this.kit = kit;
    root.setId("screen-goodbye");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(View.Goodbye view) {
    boolean nothing = view.leftBehind().isEmpty();
    String title = nothing ? "goodbye.title" : "goodbye.collect";
    VBox below = new VBox();
    below.getStyleClass().add("stack");
    view.leftBehind().forEach(place -> below.getChildren().add(left(place)));
    Medallion sign =
        view.leftBehind().contains(View.Place.CARD_READER)
            ? new Medallion(Glyph.ALERT, kit.u(300), Tone.CAUTION)
            : new Medallion(Glyph.CHECK, kit.u(300), Tone.GOOD);
    Statement statement =
        new Statement(sign, Optional.empty(), kit.say(title), kit.say("goodbye.help"));
    root.getChildren().setAll(nothing ? Spread.of(statement) : new Spread(kit, statement, below));
  }

  private HBox left(View.Place place) {
    HBox card =
        new HBox(
            new Medallion(glyph(place), kit.u(96), tone(place)),
            Lettering.heading(kit.say("goodbye.left", place)));
    card.getStyleClass().addAll("card", "place-card");
    return card;
  }

  /// A card that lies there is seen; papers may have been taken already.
  private static Tone tone(View.Place place) {
    return place == View.Place.CARD_READER ? Tone.CAUTION : Tone.GOOD;
  }

  private static Glyph glyph(View.Place place) {
    return switch (place) {
      case CARD_READER, CHIP_READER -> Glyph.ID_CARD;
      case PAPER_TRAY, DOCUMENT_SCANNER -> Glyph.DOCUMENT;
      case SLIP_SLOT -> Glyph.SLIP;
    };
  }
}
