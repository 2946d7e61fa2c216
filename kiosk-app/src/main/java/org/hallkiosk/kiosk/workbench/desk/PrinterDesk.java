package org.hallkiosk.kiosk.workbench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Content;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;
import org.hallkiosk.kiosk.workbench.page.Paper;

/// The A4 printer: its tray, its troubles, and what came out.
public final class PrinterDesk implements Desk {

  private static final int FULL_TRAY = 250;

  private final Cabinet cabinet;
  private final Switches troubles;

  public PrinterDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
    SimulatedIppPrinter printer = cabinet.printer();
    this.troubles =
        new Switches()
            .with("paper-out", "缺纸", "Out of paper", on -> printer.paper(on ? 0 : FULL_TRAY))
            .with("cover-open", "盖板打开", "Cover open", printer::cover)
            .with("toner-low", "墨粉不足", "Toner low", printer::tonerLow)
            .with("offline", "断网", "Offline", on -> offline(printer, on))
            .with("hangs", "不应答", "Does not answer", printer::hang);
  }

  @Override
  public Panel panel() {
    List<Control> controls = new ArrayList<>(troubles.controls());
    controls.add(new Control.Button("jam", new Texts("下一页卡纸", "Jam at the next page")));
    controls.add(new Control.Button("clear-jam", new Texts("清除卡纸", "Clear the jam")));
    controls.add(new Control.Gallery(new Texts("出纸", "Papers"), papers()));
    return new Panel("document-printer", new Texts("A4 打印机", "A4 printer"), controls);
  }

  private List<Paper> papers() {
    return cabinet.papers().reversed().stream().map(PrinterDesk::paper).toList();
  }

  private static Paper paper(PrintedDocument printed) {
    return new Paper(
        "paper-" + printed.jobId(),
        new Texts(printed.name(), printed.name()),
        new Content(Content.PNG, () -> PaperPicture.ofPdf(printed.bytes())),
        Optional.of(new Content(Content.PDF, printed::bytes)));
  }

  @Override
  public void act(String control, String value) {
    switch (control) {
      case "jam" -> cabinet.printer().jamAtPage(1);
      case "clear-jam" -> cabinet.printer().clearJam();
      default -> troubles.turn(control, value);
    }
  }

  private static void offline(SimulatedIppPrinter printer, boolean on) {
    try {
      printer.offline(on);
    } catch (IOException e) {
      throw new UncheckedIOException("the simulated printer cannot come back", e);
    }
  }
}
