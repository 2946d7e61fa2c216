package org.hallkiosk.kiosk.ui;

import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.ui.kit.Brand;
import org.hallkiosk.kiosk.ui.kit.Kit;
import org.hallkiosk.kiosk.ui.kit.StillThere;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.Screen;
import org.jspecify.annotations.Nullable;

/// Header, page, footer and overlay in one language.
final class Surroundings extends StackPane {

  private final Kit kit;
  private final Consumer<Intent> intents;
  private final Pages pages;
  private final Header header;
  private final Footer footer;
  private final StackPane place = new StackPane();
  private @Nullable StillThere stillThere;

  Surroundings(Brand brand, Kit kit, Language language, Sources sources, Consumer<Intent> intents) {
    this.kit = kit;
    this.intents = intents;
    pages = new Pages(kit, language, sources, intents);
    Language other = other(language);
    header = new Header(kit, brand, () -> intents.accept(new Intent.Speak(other)));
    footer = new Footer(kit, intents);
    place.setMinHeight(0);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().add(new VBox(header, place, footer));
  }

  /// @param before what stood here, in this language, if anything did
  void show(Screen screen, @Nullable Screen before) {
    header.show(screen);
    footer.show(screen);
    if (before == null || !before.view().equals(screen.view())) {
      put(pages.showing(screen.view()).root());
    }
    screen
        .stillThereSeconds()
        .ifPresentOrElse(left -> ask(left, screen.canStay()), this::stopAsking);
  }

  String pageId() {
    return place.getChildren().isEmpty() ? "" : place.getChildren().getFirst().getId();
  }

  private void put(Region page) {
    if (!place.getChildren().contains(page)) {
      place.getChildren().setAll(page);
    }
  }

  private void ask(int seconds, boolean mayStay) {
    StillThere overlay = stillThere;
    if (overlay == null) {
      overlay = new StillThere(kit, () -> intents.accept(new Intent.StayHere()));
      stillThere = overlay;
      getChildren().add(overlay);
    }
    overlay.show(seconds, mayStay);
  }

  private void stopAsking() {
    getChildren().remove(stillThere);
    stillThere = null;
  }

  private static Language other(Language language) {
    return switch (language) {
      case ZH -> Language.EN;
      case EN -> Language.ZH;
    };
  }
}
