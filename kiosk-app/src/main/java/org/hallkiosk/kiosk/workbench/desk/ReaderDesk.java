package org.hallkiosk.kiosk.workbench.desk;

import java.util.List;
import org.hallkiosk.hardware.simulator.sam.SamFault;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// The ID card reader: whose card lies on it, and what is wrong with it.
public record ReaderDesk(Cabinet cabinet) implements Desk {

  @Override
  public Panel panel() {
    return new Panel(
        "id-card-reader",
        new Texts("身份证阅读器", "ID card reader"),
        List.of(
            CitizenChoice.of(
                "card",
                new Texts("放在读卡区的证件", "Card on the reader"),
                new Texts("（无）", "(none)"),
                cabinet.cardOf()),
            new Control.Button(
                "lift-while-reading", new Texts("读卡时拿开", "Lift it while it is read")),
            new Control.Button("not-genuine", new Texts("证件不被认可", "Card is not genuine")),
            new Control.Button("mute", new Texts("下一次不应答", "No answer, once")),
            new Control.Toggle(
                "plugged", new Texts("已接线", "Plugged in"), cabinet.readerLine().plugged())));
  }

  @Override
  public void act(String control, String value) {
    switch (control) {
      case "card" ->
          CitizenChoice.chosen(value).ifPresentOrElse(cabinet::layCard, cabinet::liftCard);
      case "lift-while-reading" -> cabinet.reader().liftDuring(SamStep.READ_BASE);
      case "not-genuine" -> cabinet.reader().fault(SamFault.SAM_REJECTS_CARD, 1);
      case "mute" -> cabinet.reader().fault(SamFault.MUTE, 1);
      case "plugged" -> plug(Boolean.parseBoolean(value));
      default -> throw new IllegalArgumentException("the reader has no control " + control);
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
