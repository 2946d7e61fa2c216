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
  private volatile Texts last = new Texts("–", "–");

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
    controls.add(new Control.Reading(new Texts("上一次", "Last"), last));
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

  private Texts told(String deed) {
    String[] parts = deed.split(" ", 2);
    Texts name = FaultWords.of(board.device(), parts[0]);
    String words = parts.length == 2 ? " " + parts[1] : "";
    return new Texts(name.zh() + words, name.en() + words);
  }

  /// The device gives its reason in English; what it takes instead stands in the page's words.
  private String refusedInChinese(String deed) {
    String means = board.argument(deed.split(" ", 2)[0]);
    String takes = means.isEmpty() ? "" : "，应填" + FaultWords.of(board.device(), means).zh();
    return "✗ " + told(deed).zh() + "：现在不能这样做" + takes;
  }

  @Override
  public void act(String control, String value) {
    String[] parts = value.split(" ", 2);
    try {
      board.happen(parts[0], parts.length == 2 ? parts[1].strip() : "");
      last = told(value);
    } catch (IllegalArgumentException refused) {
      last = new Texts(refusedInChinese(value), "✗ " + refused.getMessage());
    }
  }
}
