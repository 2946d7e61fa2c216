package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// Everything that can happen to one simulated device, from its board of faults.
public final class BoardDesk implements Desk {
  static final String DEEDS = "happens";

  private final FaultBoard board;
  private final Texts title;
  private final Set<String> elsewhere;
  private final Supplier<List<Control>> readings;
  private volatile String last = "";

  /// @param title of the device
  public BoardDesk(FaultBoard board, Texts title) {
    this(board, title, Set.of(), List::of);
  }

  /// @param elsewhere names that the panel has better controls for
  /// @param readings what the device is seen to do, shown above; asked several times a second
  BoardDesk(
      FaultBoard board, Texts title, Set<String> elsewhere, Supplier<List<Control>> readings) {
    this.board = board;
    this.title = title;
    this.elsewhere = Set.copyOf(elsewhere);
    this.readings = readings;
  }

  @Override
  public Panel panel() {
    return new Panel(board.device(), title, controls());
  }

  List<Control> controls() {
    List<Control> controls = new ArrayList<>(readings.get());
    controls.add(
        new Control.Deeds(
            DEEDS,
            new Texts("让它发生", "What happens"),
            board.names().stream()
                .filter(name -> !elsewhere.contains(name))
                .map(this::deed)
                .toList()));
    controls.add(new Control.Reading(new Texts("上一次", "Last"), told(last)));
    return controls;
  }

  private Control.Deed deed(String name) {
    return new Control.Deed(
        name,
        FaultWords.of(board.device(), name),
        Optional.of(board.argument(name))
            .filter(words -> !words.isEmpty())
            .map(words -> FaultWords.of(board.device(), words)));
  }

  /// A deed in words; a refusal as the device gave it.
  private Texts told(String deed) {
    if (deed.isEmpty()) {
      return new Texts("–", "–");
    }
    String[] parts = deed.split(" ", 2);
    if (!board.names().contains(parts[0])) {
      return new Texts(deed, deed);
    }
    Texts name = FaultWords.of(board.device(), parts[0]);
    String words = parts.length == 2 ? " " + parts[1] : "";
    return new Texts(name.zh() + words, name.en() + words);
  }

  @Override
  public void act(String control, String value) {
    String[] parts = value.split(" ", 2);
    try {
      board.happen(parts[0], parts.length == 2 ? parts[1].strip() : "");
      last = value;
    } catch (IllegalArgumentException refused) {
      last = "✗ " + refused.getMessage();
    }
  }
}
