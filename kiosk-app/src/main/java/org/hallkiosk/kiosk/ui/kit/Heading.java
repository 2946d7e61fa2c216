package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import javafx.scene.layout.VBox;

/// The top of a screen: the service, one question or statement, and a line that helps.
public final class Heading extends VBox {

  public Heading(Optional<String> service, String title, Optional<String> help) {
    getStyleClass().add("screen-heading");
    service.ifPresent(it -> getChildren().add(Lettering.kicker(it)));
    getChildren().add(Lettering.title(title));
    help.ifPresent(it -> getChildren().add(Lettering.soft(it)));
  }
}
