package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Content;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;
import org.hallkiosk.kiosk.workbench.page.Paper;

/// The receipt printer: its roll, its troubles, and what came out.
public final class SlipPrinterDesk implements Desk {

  private final Cabinet cabinet;
  private final Switches troubles;

  public SlipPrinterDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
    SimulatedReceiptPrinter printer = cabinet.slipPrinter();
    this.troubles =
        new Switches()
            .with("paper-end", "缺纸", "Out of paper", printer::paperEnd)
            .with("near-end", "纸将用尽", "Paper near its end", printer::paperNearEnd)
            .with("cover-open", "盖板打开", "Cover open", printer::cover)
            .with("silent", "不应答", "Does not answer", printer::silent)
            .with("unplugged", "断线", "Unplugged", on -> plug(printer, !on));
  }

  @Override
  public Panel panel() {
    List<Control> controls = new ArrayList<>(troubles.controls());
    controls.add(new Control.Button("jam-cutter", new Texts("切刀卡住", "Jam the cutter")));
    controls.add(new Control.Button("free-cutter", new Texts("切刀复位", "Free the cutter")));
    controls.add(new Control.Gallery(new Texts("凭条", "Slips"), slips()));
    return new Panel("receipt-printer", new Texts("凭条打印机", "Receipt printer"), controls);
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
      case "jam-cutter" -> cabinet.slipPrinter().jamCutter();
      case "free-cutter" -> cabinet.slipPrinter().freeCutter();
      default -> troubles.turn(control, value);
    }
  }

  private static void plug(SimulatedReceiptPrinter printer, boolean in) {
    if (in) {
      printer.plugIn();
    } else {
      printer.unplug();
    }
  }
}
