package org.hallkiosk.kiosk.ui.kit;

import java.util.List;
import javafx.scene.layout.StackPane;

/// Buttons beside each other, of one width. While the same ones are offered nothing moves, so that
/// a finger which is already down is not lost; none takes no room.
public final class ButtonRow extends StackPane {

  private final Kit kit;
  private List<BigButton> offered = List.of();

  public ButtonRow(Kit kit) {
    this.kit = kit;
    setManaged(false);
  }

  public void offer(List<BigButton> buttons) {
    if (buttons.equals(offered)) {
      return;
    }
    offered = List.copyOf(buttons);
    setManaged(!buttons.isEmpty());
    getChildren().clear();
    if (!buttons.isEmpty()) {
      getChildren().add(new Columns(kit, buttons.size(), buttons));
    }
  }
}
