package org.hallkiosk.kiosk.ui.kit;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the terminal has to say, in the middle: a sign, one sentence, and a line that explains.
public final class Statement extends VBox {

  public Statement(Medallion sign, Optional<String> service, String title, String help) {
    getStyleClass().add("statement");
    Region gap = new Region();
    gap.getStyleClass().add("statement-gap");
    getChildren().addAll(sign, gap);
    service.map(Lettering::kicker).ifPresent(getChildren()::add);
    getChildren().addAll(Lettering.title(title), Lettering.soft(help));
    for (var child : getChildren()) {
      if (child instanceof Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
      }
    }
  }
}
