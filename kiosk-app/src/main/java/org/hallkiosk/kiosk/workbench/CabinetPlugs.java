package org.hallkiosk.kiosk.workbench;

import java.util.Optional;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.kiosk.workbench.cabinet.Plug;

/// By what the simulated devices get their power, where an outlet may carry it.
record CabinetPlugs(Cabinet cabinet) {
  Optional<Plug> of(DeviceKind kind) {
    return switch (kind) {
      case ID_CARD_READER -> Optional.of(Plug.of(cabinet.readerLine()));
      case CODE_SCANNER -> Optional.of(Plug.of(cabinet.readingTable().engineLine()));
      case FINGERPRINT_READER -> Optional.of(Plug.of(cabinet.readingTable().fingerLine()));
      case CARD_TERMINAL -> Optional.of(Plug.of(cabinet.cardBay().bankLine()));
      case CARD_DISPENSER -> Optional.of(Plug.of(cabinet.cardBay().dispenserLine()));
      case RECEIPT_PRINTER -> Optional.of(Plug.of(cabinet.slipPrinter()));
      case ENTRY_DOOR -> Optional.of(Plug.of(cabinet.premises().outerLine()));
      case SMART_CARD_READER,
          CAMERA,
          DOCUMENT_SCANNER,
          DOCUMENT_PRINTER,
          FORM_PRINTER,
          CABINET,
          POWER,
          SPEAKER ->
          Optional.empty();
    };
  }
}
