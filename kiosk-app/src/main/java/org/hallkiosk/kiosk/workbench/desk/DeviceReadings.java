package org.hallkiosk.kiosk.workbench.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hallkiosk.hardware.simulator.crt571.SimulatedCardDispenser;
import org.hallkiosk.hardware.simulator.mouth.SimulatedMouth;
import org.hallkiosk.hardware.simulator.speech.SimulatedVoiceProgram;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Control;

/// What a person would see or hear of the simulated devices.
///
/// @param cabinet whose devices they are
record DeviceReadings(Cabinet cabinet) {
  private static final double FEN = 100;

  List<Control> speaker() {
    List<SimulatedVoiceProgram.Text> texts = cabinet.premises().voice().texts();
    return one("最后说的话", "Last said", texts.isEmpty() ? "" : texts.getLast().text());
  }

  List<Control> relays() {
    return one(
        "吸合的继电器",
        "Relays drawn",
        cabinet.premises().drawnRelays().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ")));
  }

  List<Control> dispenser() {
    SimulatedCardDispenser cards = cabinet.cardBay().dispenser();
    return one(
        "卡库 / 废卡 / 取走",
        "Stack / bin / taken",
        cards.inStack() + " / " + cards.inBin() + " / " + cards.taken());
  }

  List<Control> bank() {
    double yuan = cabinet.cardBay().bank().takenFen() / FEN;
    return one("已收款（元）", "Taken (yuan)", String.format(Locale.ROOT, "%.2f", yuan));
  }

  /// @param mouth of a printer
  static Control mouth(SimulatedMouth mouth) {
    return Control.Reading.of(
        new Texts("出口 / 取走 / 回收", "In the mouth / taken / bin"),
        mouth.lying() + " / " + mouth.taken() + " / " + mouth.binned());
  }

  List<Control> forms() {
    return List.of(
        mouth(cabinet.paperBay().formMouth()),
        Control.Reading.of(
            new Texts("出口处的证照编号", "Form at the mouth"),
            cabinet.paperBay().formPrinter().formAtMouth().orElse("")),
        new Control.Gallery(
            new Texts("证照", "Forms"),
            cabinet.paperBay().forms().reversed().stream().map(PaperPicture::shown).toList()));
  }

  private static List<Control> one(String zh, String en, String value) {
    return List.of(Control.Reading.of(new Texts(zh, en), value));
  }
}
