package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);

  public SlipPrinterDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
  }

  private enum Trouble {
    PAPER_END("paper-end", "缺纸", "Out of paper"),
    NEAR_END("near-end", "纸将用尽", "Paper near its end"),
    COVER_OPEN("cover-open", "盖板打开", "Cover open"),
    SILENT("silent", "不应答", "Does not answer"),
    UNPLUGGED("unplugged", "断线", "Unplugged");

    private final String id;
    private final String zh;
    private final String en;

    Trouble(String id, String zh, String en) {
      this.id = id;
      this.zh = zh;
      this.en = en;
    }

    Texts label() {
      return new Texts(zh, en);
    }
  }

  @Override
  public synchronized Panel panel() {
    List<Control> controls = new ArrayList<>();
    for (Trouble trouble : Trouble.values()) {
      controls.add(new Control.Toggle(trouble.id, trouble.label(), troubles.contains(trouble)));
    }
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
  public synchronized void act(String control, String value) {
    switch (control) {
      case "jam-cutter" -> cabinet.slipPrinter().jamCutter();
      case "free-cutter" -> cabinet.slipPrinter().freeCutter();
      default -> set(control, Boolean.parseBoolean(value));
    }
  }

  private void set(String control, boolean on) {
    for (Trouble trouble : Trouble.values()) {
      if (trouble.id.equals(control)) {
        strike(trouble, on);
      }
    }
  }

  private void strike(Trouble trouble, boolean on) {
    SimulatedReceiptPrinter printer = cabinet.slipPrinter();
    switch (trouble) {
      case PAPER_END -> printer.paperEnd(on);
      case NEAR_END -> printer.paperNearEnd(on);
      case COVER_OPEN -> printer.cover(on);
      case SILENT -> printer.silent(on);
      case UNPLUGGED -> plug(printer, !on);
    }
    if (on) {
      troubles.add(trouble);
    } else {
      troubles.remove(trouble);
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
