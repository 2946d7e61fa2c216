package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.sam.SamBoard;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// The ID card reader: whose card lies on it, and whatever can happen to card, module and wire.
public final class ReaderDesk implements Desk {

  private static final String DEVICE = "id-card-reader";
  private static final Texts TITLE = new Texts("身份证阅读器", "ID card reader");
  private static final Texts CARD = new Texts("放在读卡区的证件", "Card on the reader");

  private final Cabinet cabinet;
  private final CardChoice cards;
  private final BoardDesk accidents;

  public ReaderDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
    this.cards = new CardChoice(cabinet);
    this.accidents =
        new BoardDesk(
            SamBoard.with(LineFaults.of(DEVICE, cabinet.readerLine()), cabinet.reader()), TITLE);
  }

  @Override
  public Panel panel() {
    List<Control> controls = new ArrayList<>();
    controls.add(cards.control("card", CARD));
    controls.add(
        new Control.Toggle(
            "plugged", new Texts("已接线", "Plugged in"), cabinet.readerLine().plugged()));
    controls.addAll(accidents.panel().controls());
    return new Panel(DEVICE, TITLE, controls);
  }

  @Override
  public void act(String control, String value) {
    switch (control) {
      case "card" -> cards.choose(value);
      case "plugged" -> plug(Boolean.parseBoolean(value));
      default -> accidents.act(control, value);
    }
  }

  private void plug(boolean in) {
    if (in) {
      cabinet.readerLine().plugIn();
    } else {
      cabinet.readerLine().unplug();
    }
  }
}
