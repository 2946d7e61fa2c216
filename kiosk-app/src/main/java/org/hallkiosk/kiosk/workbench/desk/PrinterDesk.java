package org.hallkiosk.kiosk.workbench.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);

  public PrinterDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
  }

  private enum Trouble {
    PAPER_OUT("paper-out", "缺纸", "Out of paper"),
    COVER_OPEN("cover-open", "盖板打开", "Cover open"),
    TONER_LOW("toner-low", "墨粉不足", "Toner low"),
    OFFLINE("offline", "断网", "Offline"),
    HANGS("hangs", "不应答", "Does not answer");

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
  public synchronized void act(String control, String value) {
    switch (control) {
      case "jam" -> cabinet.printer().jamAtPage(1);
      case "clear-jam" -> cabinet.printer().clearJam();
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
    SimulatedIppPrinter printer = cabinet.printer();
    switch (trouble) {
      case PAPER_OUT -> printer.paper(on ? 0 : FULL_TRAY);
      case COVER_OPEN -> printer.cover(on);
      case TONER_LOW -> printer.tonerLow(on);
      case OFFLINE -> offline(printer, on);
      case HANGS -> printer.hang(on);
    }
    if (on) {
      troubles.add(trouble);
    } else {
      troubles.remove(trouble);
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
