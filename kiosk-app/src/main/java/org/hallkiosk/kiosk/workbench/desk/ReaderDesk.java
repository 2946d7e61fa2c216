package org.hallkiosk.kiosk.workbench.desk;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.simulator.line.WireFault;
import org.hallkiosk.hardware.simulator.sam.SamFault;
import org.hallkiosk.hardware.simulator.sam.SamStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Control;
import org.hallkiosk.kiosk.workbench.page.Panel;

/// The ID card reader: whose card lies on it, and what is wrong with card, module or wire.
public record ReaderDesk(Cabinet cabinet) implements Desk {

  private static final byte[] NOISE = {0x13, (byte) 0xAA, (byte) 0xAA, 0x37};
  private static final int HALF_AN_ANSWER = 9;
  private static final Duration DRIP = Duration.ofMillis(50);

  @Override
  public Panel panel() {
    return new Panel(
        "id-card-reader",
        new Texts("身份证阅读器", "ID card reader"),
        List.of(
            new CardChoice(cabinet).control("card", new Texts("放在读卡区的证件", "Card on the reader")),
            new Control.Button(
                "lift-while-selecting", new Texts("选卡时拿开", "Lift it while it is selected")),
            new Control.Button(
                "lift-while-reading", new Texts("读卡时拿开", "Lift it while it is read")),
            new Control.Button("not-genuine", new Texts("证件不被认可", "Card is not genuine")),
            new Control.Button("mute", new Texts("下一次不应答", "No answer, once")),
            new ReaderTroubles(cabinet.reader()).control("fault"),
            new Control.Button("noise", new Texts("线路杂音", "Noise on the line, once")),
            new Control.Button("half", new Texts("应答断在半途", "Half an answer, once")),
            new Control.Button("drip", new Texts("应答极慢", "A slow answer, once")),
            new Control.Toggle(
                "plugged", new Texts("已接线", "Plugged in"), cabinet.readerLine().plugged())));
  }

  @Override
  public void act(String control, String value) {
    switch (control) {
      case "card" -> new CardChoice(cabinet).choose(value);
      case "lift-while-selecting" -> cabinet.reader().liftDuring(SamStep.SELECT);
      case "lift-while-reading" -> cabinet.reader().liftDuring(SamStep.READ_BASE);
      case "not-genuine" -> cabinet.reader().fault(SamFault.SAM_REJECTS_CARD, 1);
      case "mute" -> cabinet.reader().fault(SamFault.MUTE, 1);
      case "fault" -> new ReaderTroubles(cabinet.reader()).choose(value);
      case "noise" -> onWire(new WireFault.Noise(NOISE));
      case "half" -> onWire(new WireFault.Cut(HALF_AN_ANSWER));
      case "drip" -> onWire(new WireFault.Drip(DRIP));
      case "plugged" -> plug(Boolean.parseBoolean(value));
      default -> throw new IllegalArgumentException("the reader has no control " + control);
    }
  }

  private void onWire(WireFault fault) {
    cabinet.readerLine().faults().add(fault);
  }

  private void plug(boolean in) {
    if (in) {
      cabinet.readerLine().plugIn();
    } else {
      cabinet.readerLine().unplug();
    }
  }
}
