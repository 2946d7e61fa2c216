package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.cabinet.WatchedBoard;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;
import org.hallkiosk.kiosk.workbench.page.Paper;

/// The A4 printer: its tray, its troubles, and what came out.
public final class PrinterDesk implements Desk {

  private static final String FULL_TRAY = "paper 250";
  private static final Texts TITLE = DeviceTitles.of(DeviceKind.DOCUMENT_PRINTER);

  private final Cabinet cabinet;
  private final Switches troubles;
  private final BoardDesk rest;

  public PrinterDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
    WatchedBoard board = cabinet.board(DeviceKind.DOCUMENT_PRINTER);
    this.troubles =
        new Switches(board)
            .with("paper-out", new Texts("缺纸", "Out of paper"), "paper-out", FULL_TRAY, "paper-low")
            .with("cover-open", new Texts("盖板打开", "Cover open"), "cover-open", "cover-shut")
            .with(
                "toner-low",
                new Texts("墨粉不足", "Toner low"),
                "low-toner",
                "toner-replaced",
                "toner",
                "toner-out")
            .with("offline", new Texts("断网", "Offline"), "unplug", "plug-in")
            .with("hangs", new Texts("不应答", "Does not answer"), "silence", "speak", "heal");
    Set<String> shown = new HashSet<>(troubles.deeds());
    shown.add("clear-jam");
    this.rest = new BoardDesk(board.board(), TITLE, shown, List::of);
  }

  @Override
  public Panel panel() {
    List<Control> controls = new ArrayList<>(troubles.controls());
    controls.add(new Control.Button("jam", new Texts("下一页卡纸", "Jam at the next page")));
    controls.add(new Control.Button("clear-jam", new Texts("清除卡纸", "Clear the jam")));
    controls.addAll(rest.controls());
    controls.add(DeviceReadings.mouth(cabinet.paperBay().paperMouth()));
    controls.add(new Control.Gallery(new Texts("出纸", "Papers"), papers()));
    return new Panel(DeviceKind.DOCUMENT_PRINTER.configured(), TITLE, controls);
  }

  private List<Paper> papers() {
    return cabinet.papers().reversed().stream().map(PaperPicture::shown).toList();
  }

  @Override
  public void act(String control, String value) {
    switch (control) {
      case "jam" -> rest.act(control, "jam-at-page 1");
      case "clear-jam" -> rest.act(control, control);
      case BoardDesk.DEEDS -> rest.act(control, value);
      default -> troubles.turn(control, value);
    }
  }
}
