package org.hallkiosk.hardware.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;

/// Builds a station's devices from its list, each behind its supervisor; the cabinet first, since
/// others hang on it.
final class Assembly {
  private final DeviceList list;
  private final Surroundings surroundings;
  private final Duty duty;
  private final List<Supervisor<?>> supervisors = new ArrayList<>();
  private final Cabinet cabinet;
  private final Installed installed;

  Assembly(DeviceList list, Surroundings surroundings, Duty duty) {
    this.list = list;
    this.surroundings = surroundings;
    this.duty = duty;
    this.cabinet = cabinet();
    this.installed = install();
  }

  private Cabinet cabinet() {
    return new SupervisedCabinet(
        supervised(
            DeviceKind.CABINET,
            Models.CABINETS,
            entry -> new Fitting(entry, surroundings, Optional.empty())));
  }

  private Installed install() {
    return new Installed(
        new SupervisedIdCardReader(supervised(DeviceKind.ID_CARD_READER, Models.ID_CARD_READERS)),
        new SupervisedSmartCardReader(
            supervised(DeviceKind.SMART_CARD_READER, Models.SMART_CARD_READERS)),
        new SupervisedCodeScanner(supervised(DeviceKind.CODE_SCANNER, Models.CODE_SCANNERS)),
        new SupervisedCamera(supervised(DeviceKind.CAMERA, Models.CAMERAS)),
        new SupervisedDocumentScanner(
            supervised(DeviceKind.DOCUMENT_SCANNER, Models.DOCUMENT_SCANNERS)),
        new SupervisedDocumentPrinter(
            supervised(DeviceKind.DOCUMENT_PRINTER, Models.DOCUMENT_PRINTERS)),
        new SupervisedFormPrinter(supervised(DeviceKind.FORM_PRINTER, Models.FORM_PRINTERS)),
        new SupervisedReceiptPrinter(
            supervised(DeviceKind.RECEIPT_PRINTER, Models.RECEIPT_PRINTERS)),
        cabinet,
        new SupervisedEntryDoor(supervised(DeviceKind.ENTRY_DOOR, Models.ENTRY_DOORS)),
        new SupervisedPower(supervised(DeviceKind.POWER, Models.POWER)),
        new SupervisedSpeaker(supervised(DeviceKind.SPEAKER, Models.SPEAKERS)),
        new SupervisedFingerprintReader(
            supervised(DeviceKind.FINGERPRINT_READER, Models.FINGERPRINT_READERS)),
        new SupervisedCardTerminal(supervised(DeviceKind.CARD_TERMINAL, Models.CARD_TERMINALS)),
        new SupervisedCardDispenser(supervised(DeviceKind.CARD_DISPENSER, Models.CARD_DISPENSERS)));
  }

  private <D extends Device> Supervisor<D> supervised(DeviceKind kind, List<Model<D>> models) {
    return supervised(
        kind, models, entry -> new Fitting(entry, surroundings, Optional.of(cabinet)));
  }

  private <D extends Device> Supervisor<D> supervised(
      DeviceKind kind, List<Model<D>> models, DeviceList.Fitter fitter) {
    Supervisor<D> supervisor =
        switch (list.find(kind, models, fitter)) {
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
