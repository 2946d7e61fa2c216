package org.hallkiosk.kiosk.workbench.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.page.Control;

/// The desk of each kind of device.
///
/// @param cabinet whose devices they are
public record DeviceDesks(Cabinet cabinet) {

  public Desk of(DeviceKind kind) {
    DeviceReadings readings = new DeviceReadings(cabinet);
    return switch (kind) {
      case ID_CARD_READER -> new ReaderDesk(cabinet);
      case CAMERA -> new CameraDesk(cabinet);
      case DOCUMENT_PRINTER -> new PrinterDesk(cabinet);
      case RECEIPT_PRINTER -> new SlipPrinterDesk(cabinet);
      case SPEAKER -> board(kind, readings::speaker);
      case CABINET -> board(kind, readings::relays);
      case CARD_DISPENSER -> board(kind, readings::dispenser);
      case CARD_TERMINAL -> board(kind, readings::bank);
      case FORM_PRINTER -> board(kind, readings::forms);
      case SMART_CARD_READER,
          CODE_SCANNER,
          DOCUMENT_SCANNER,
          ENTRY_DOOR,
          POWER,
          FINGERPRINT_READER ->
          board(kind, List::of);
    };
  }

  private Desk board(DeviceKind kind, Supplier<List<Control>> readings) {
    return new BoardDesk(cabinet.board(kind).board(), DeviceTitles.of(kind), Set.of(), readings);
  }
}
