package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.cabinet.WatchedBoard;
import org.hallkiosk.kiosk.workbench.page.Content;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;
import org.hallkiosk.kiosk.workbench.page.Paper;

/// The receipt printer: its roll, its troubles, and what came out.
public final class SlipPrinterDesk implements Desk {

  private static final Set<String> CUTTER = Set.of("jam-cutter", "free-cutter");
  private static final Texts TITLE = DeviceTitles.of(DeviceKind.RECEIPT_PRINTER);

  private final Cabinet cabinet;
  private final Switches troubles;
  private final BoardDesk rest;

  public SlipPrinterDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
    WatchedBoard board = cabinet.board(DeviceKind.RECEIPT_PRINTER);
    this.troubles =
        new Switches(board)
            .with("paper-end", new Texts("缺纸", "Out of paper"), "paper-out", "paper-in")
            .with("near-end", new Texts("纸将用尽", "Paper near its end"), "paper-low", "paper-enough")
            .with("cover-open", new Texts("盖板打开", "Cover open"), "cover-open", "cover-shut")
            .with("silent", new Texts("不应答", "Does not answer"), "silence", "speak", "heal")
            .with("unplugged", new Texts("断线", "Unplugged"), "unplug", "plug-in");
    Set<String> shown = new HashSet<>(troubles.deeds());
    shown.addAll(CUTTER);
    this.rest = new BoardDesk(board.board(), TITLE, shown, List::of);
  }

  @Override
  public Panel panel() {
    List<Control> controls = new ArrayList<>(troubles.controls());
    controls.add(new Control.Button("jam-cutter", new Texts("切刀卡住", "Jam the cutter")));
    controls.add(new Control.Button("free-cutter", new Texts("切刀复位", "Free the cutter")));
    controls.addAll(rest.controls());
    controls.add(new Control.Gallery(new Texts("凭条", "Slips"), slips()));
    return new Panel(DeviceKind.RECEIPT_PRINTER.configured(), TITLE, controls);
  }

  private List<Paper> slips() {
    List<PrintedSlip> printed = cabinet.slips();
    List<Paper> papers = new ArrayList<>();
    for (int i = printed.size(); i > 0; i--) {
      papers.add(paper(i, printed.get(i - 1)));
    }
    return papers;
  }

  private static Paper paper(int number, PrintedSlip slip) {
    return new Paper(
        "slip-" + number,
        new Texts("凭条 " + number, "Slip " + number),
        new Content(Content.PNG, () -> PaperPicture.png(slip.image())),
        Optional.empty());
  }

  @Override
  public void act(String control, String value) {
    switch (control) {
      case "jam-cutter", "free-cutter" -> rest.act(control, control);
      case BoardDesk.DEEDS -> rest.act(control, value);
      default -> troubles.turn(control, value);
    }
  }
}
