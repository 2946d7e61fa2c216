package org.hallkiosk.hardware.station;

import java.util.List;
import java.util.Map;
import org.hallkiosk.hardware.device.DeviceKind;

/// Every model of every kind, by the name that the device list uses.
final class Models {
  private Models() {}

  static Map<DeviceKind, List<? extends Model<?>>> byKind() {
    return Map.ofEntries(
        Map.entry(DeviceKind.ID_CARD_READER, ReaderModels.ID_CARD_READERS),
        Map.entry(DeviceKind.SMART_CARD_READER, ReaderModels.SMART_CARD_READERS),
        Map.entry(DeviceKind.CODE_SCANNER, ReaderModels.CODE_SCANNERS),
        Map.entry(DeviceKind.CAMERA, PictureModels.CAMERAS),
        Map.entry(DeviceKind.DOCUMENT_SCANNER, PictureModels.DOCUMENT_SCANNERS),
        Map.entry(DeviceKind.DOCUMENT_PRINTER, PaperModels.DOCUMENT_PRINTERS),
        Map.entry(DeviceKind.FORM_PRINTER, PaperModels.FORM_PRINTERS),
        Map.entry(DeviceKind.RECEIPT_PRINTER, PaperModels.RECEIPT_PRINTERS),
        Map.entry(DeviceKind.CABINET, BuildingModels.CABINETS),
        Map.entry(DeviceKind.ENTRY_DOOR, BuildingModels.ENTRY_DOORS),
        Map.entry(DeviceKind.POWER, BuildingModels.POWER),
        Map.entry(DeviceKind.SPEAKER, BuildingModels.SPEAKERS),
        Map.entry(DeviceKind.FINGERPRINT_READER, ReaderModels.FINGERPRINT_READERS),
        Map.entry(DeviceKind.CARD_TERMINAL, CardModels.CARD_TERMINALS),
        Map.entry(DeviceKind.CARD_DISPENSER, CardModels.CARD_DISPENSERS));
  }
}
