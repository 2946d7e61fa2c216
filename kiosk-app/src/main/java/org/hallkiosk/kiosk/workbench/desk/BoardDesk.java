package org.hallkiosk.kiosk.workbench.desk;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// Everything that can happen to one simulated device, from its board of faults.
public final class BoardDesk implements Desk {
  private static final String DEEDS = "happens";

  private final FaultBoard board;
  private final Texts title;
  private volatile String last = "";

  /// @param title of the device
  public BoardDesk(FaultBoard board, Texts title) {
    this.board = board;
    this.title = title;
  }

  @Override
  public Panel panel() {
    return new Panel(
        board.device(),
        title,
        List.of(
            new Control.Deeds(
                DEEDS,
                new Texts("让它发生", "What happens"),
                board.names().stream().map(this::deed).toList()),
            Control.Reading.of(new Texts("上一次", "Last"), last)));
  }

  private Control.Deed deed(String name) {
    return new Control.Deed(
        name,
        FaultWords.of(name),
        Optional.of(board.argument(name)).filter(words -> !words.isEmpty()).map(FaultWords::of));
  }

  @Override
  public void act(String control, String value) {
    String[] parts = value.split(" ", 2);
    try {
      board.happen(parts[0], parts.length == 2 ? parts[1].strip() : "");
      last = value;
    } catch (IllegalArgumentException refused) {
      last = String.valueOf(refused.getMessage());
    }
  }
}
