package org.hallkiosk.hardware.station;

import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.driver.entrydoor.SharedCabinet;

/// Builds a station's devices from its list, each behind its supervisor; the cabinet first, since
/// others hang on it.
final class Assembly {
  private final DeviceList list;
  private final Surroundings surroundings;
  private final Duty duty;
  private final List<Supervisor<?>> supervisors = new ArrayList<>();
  private final Mouths mouths = new Mouths();
  private final SharedCabinet cabinet;
  private final Installed installed;

  Assembly(DeviceList list, Surroundings surroundings, Duty duty) {
    this.list = list;
    this.surroundings = surroundings;
    this.duty = duty;
    this.cabinet = cabinet();
    this.installed = install();
  }

  /// The terminal, its entry door and its printers' mouths look at the same board: each has a view
  /// of its own.
  private SharedCabinet cabinet() {
    Cabinet supervised =
        new SupervisedCabinet(supervised(DeviceKind.CABINET, BuildingModels.CABINETS));
    return new SharedCabinet(supervised, duty.clock());
  }

  private Installed install() {
    return new Installed(
        new SupervisedIdCardReader(
            supervised(DeviceKind.ID_CARD_READER, ReaderModels.ID_CARD_READERS)),
        new SupervisedSmartCardReader(
            supervised(DeviceKind.SMART_CARD_READER, ReaderModels.SMART_CARD_READERS)),
        new SupervisedCodeScanner(supervised(DeviceKind.CODE_SCANNER, ReaderModels.CODE_SCANNERS)),
        new SupervisedCamera(supervised(DeviceKind.CAMERA, PictureModels.CAMERAS)),
        new SupervisedDocumentScanner(
            supervised(DeviceKind.DOCUMENT_SCANNER, PictureModels.DOCUMENT_SCANNERS)),
        new SupervisedDocumentPrinter(
            supervised(DeviceKind.DOCUMENT_PRINTER, PaperModels.DOCUMENT_PRINTERS)),
        new SupervisedFormPrinter(supervised(DeviceKind.FORM_PRINTER, PaperModels.FORM_PRINTERS)),
        new SupervisedReceiptPrinter(
            supervised(DeviceKind.RECEIPT_PRINTER, PaperModels.RECEIPT_PRINTERS)),
        cabinet.share(),
        new SupervisedEntryDoor(supervised(DeviceKind.ENTRY_DOOR, BuildingModels.ENTRY_DOORS)),
        new SupervisedPower(supervised(DeviceKind.POWER, BuildingModels.POWER)),
        new SupervisedSpeaker(supervised(DeviceKind.SPEAKER, BuildingModels.SPEAKERS)),
        new SupervisedFingerprintReader(
            supervised(DeviceKind.FINGERPRINT_READER, ReaderModels.FINGERPRINT_READERS)),
        new SupervisedCardTerminal(supervised(DeviceKind.CARD_TERMINAL, CardModels.CARD_TERMINALS)),
        new SupervisedCardDispenser(
            supervised(DeviceKind.CARD_DISPENSER, CardModels.CARD_DISPENSERS)));
  }

  private <D extends Device> Supervisor<D> supervised(DeviceKind kind, List<Model<D>> models) {
    Supervisor<D> supervisor =
        switch (list.find(
            kind,
            models,
            entry -> Fitting.of(entry, surroundings, () -> cabinet.share(), mouths))) {
          case Listed.Found<D>(var maker) -> Supervisor.of(kind, maker, duty);
          case Listed.Missing<D>(String why) -> Supervisor.absent(kind, why, duty);
        };
    supervisors.add(supervisor);
    return supervisor;
  }

  Installed installed() {
    return installed;
  }

  /// In the order of their making.
  List<Supervisor<?>> supervisors() {
    return List.copyOf(supervisors);
  }
}
