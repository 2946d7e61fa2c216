package org.hallkiosk.kiosk.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// The ID card reader: whose card lies on it, and whatever can happen to card, module and wire.
public final class ReaderDesk implements Desk {

  private static final Texts TITLE = DeviceTitles.of(DeviceKind.ID_CARD_READER);
  private static final Set<String> ELSEWHERE = Set.of("unplug", "plug-in", "lift-card");
  private static final Texts CARD = new Texts("放在读卡区的证件", "Card on the reader");

  private final Cabinet cabinet;
  private final CardChoice cards;
  private final BoardDesk accidents;

  public ReaderDesk(Cabinet cabinet) {
    this.cabinet = cabinet;
    this.cards = new CardChoice(cabinet);
    this.accidents =
        new BoardDesk(cabinet.board(DeviceKind.ID_CARD_READER).board(), TITLE, ELSEWHERE, List::of);
  }

  @Override
  public Panel panel() {
    List<Control> controls = new ArrayList<>();
    controls.add(cards.control("card", CARD));
    controls.add(
        new Control.Toggle(
            "plugged", new Texts("已接线", "Plugged in"), cabinet.readerLine().plugged()));
    controls.addAll(accidents.controls());
    return new Panel(DeviceKind.ID_CARD_READER.configured(), TITLE, controls);
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
