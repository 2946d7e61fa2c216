package org.hallkiosk.kiosk.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.ui.kit.BigButton;
import org.hallkiosk.kiosk.ui.kit.Brand;
import org.hallkiosk.kiosk.ui.kit.Glyph;
import org.hallkiosk.kiosk.ui.kit.Icon;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.Legible;
import org.hallkiosk.kiosk.ui.kit.Lettering;
import org.hallkiosk.kiosk.ui.kit.Stepper;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.View;

/// Whose terminal it is, who is signed in, the other language, and how far one has come.
final class Header extends VBox {

  /// A longer name would push the language away.
  private static final int LONGEST_NAME = 16;

  private final Kit kit;
  private final Label person = Lettering.label("", "signed-in");
  private final BigButton language;
  private final Stepper stepper = new Stepper();
  private final StackPane progress = new StackPane(stepper);

  Header(Kit kit, Brand brand, Runnable otherLanguage) {
    this.kit = kit;
    person.setGraphic(new Icon(Glyph.PERSON, kit.u(40)));
    person.setWrapText(false);
    person.setMinWidth(Region.USE_PREF_SIZE);
    language =
        new BigButton(
                kit,
                "language",
                BigButton.Weight.QUIET,
                kit.say("shell.language"),
                Optional.of(Glyph.GLOBE))
            .does(otherLanguage);
    language.setMinWidth(Region.USE_PREF_SIZE);
    progress.getStyleClass().add("shell-progress");
    HBox top = new HBox(emblem(brand), names(), person, language);
    top.getStyleClass().add("shell-header");
    top.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(top, progress);
  }

  void show(Screen screen) {
    present(person, screen.signedInAs().isPresent());
    screen.signedInAs().ifPresent(name -> person.setText(Legible.end(name, LONGEST_NAME)));
    present(language, !(screen.view() instanceof View.Attract));
    present(progress, screen.progress().isPresent());
    screen.progress().ifPresent(it -> stepper.show(kit, it.step(), it.of()));
  }

  private StackPane emblem(Brand brand) {
    ImageView emblem = new ImageView(brand.emblem(kit.u(76)));
    StackPane plate = new StackPane(emblem);
    plate.getStyleClass().add("emblem-plate");
    return plate;
  }

  private VBox names() {
    VBox names =
        new VBox(
            Lettering.label(kit.say("brand.name"), "brand-name"),
            Lettering.label(kit.say("brand.line"), "brand-line"));
    names.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(names, Priority.ALWAYS);
    return names;
  }

  static void present(Region region, boolean present) {
    region.setVisible(present);
    region.setManaged(present);
  }
}
