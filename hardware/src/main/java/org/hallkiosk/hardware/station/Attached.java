package org.hallkiosk.hardware.station;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallkiosk.hardware.conformance.CabinetChecks;
import org.hallkiosk.hardware.conformance.CameraChecks;
import org.hallkiosk.hardware.conformance.CardDispenserChecks;
import org.hallkiosk.hardware.conformance.CardTerminalChecks;
import org.hallkiosk.hardware.conformance.Check;
import org.hallkiosk.hardware.conformance.CodeScannerChecks;
import org.hallkiosk.hardware.conformance.DocumentPrinterChecks;
import org.hallkiosk.hardware.conformance.DocumentScannerChecks;
import org.hallkiosk.hardware.conformance.EntryDoorChecks;
import org.hallkiosk.hardware.conformance.FingerprintReaderChecks;
import org.hallkiosk.hardware.conformance.FormPrinterChecks;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.conformance.IdCardReaderChecks;
import org.hallkiosk.hardware.conformance.Inspection;
import org.hallkiosk.hardware.conformance.PaperMouthChecks;
import org.hallkiosk.hardware.conformance.PowerChecks;
import org.hallkiosk.hardware.conformance.ReceiptPrinterChecks;
import org.hallkiosk.hardware.conformance.SmartCardReaderChecks;
import org.hallkiosk.hardware.conformance.SpeakerChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.conformance.Waiting;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.PaperMouth;

/// The devices of a terminal's list as their drivers alone show them, with no supervisor between:
/// what the conformance checks are run on before a terminal, or a new driver, goes to work.
public final class Attached {
  /// On real parts, where each opening may take a second.
  private static final int REOPENINGS = 20;

  private final List<DeviceEntry> entries;
  private final Surroundings surroundings;
  private final Path traces;
  private final Hands hands;
  private final Mouths mouths = new Mouths();
  private final DeviceList list;
  private final Optional<Supplier<Cabinet>> cabinet;
  private final List<Checkup<?>> checkups = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  /// Opens no wire.
  ///
  /// @param surroundings of the terminal; its data folder is where traces go
  /// @param books a folder for what drivers keep during the checks: the forms and payments that
  ///   they count there are none of the terminal's
  /// @param hands of whoever stands before the devices
  public Attached(List<DeviceEntry> entries, Surroundings surroundings, Path books, Hands hands) {
    this.entries = List.copyOf(entries);
    this.surroundings = new Surroundings(surroundings.links(), surroundings.glyphFonts(), books);
    this.traces = surroundings.data();
    this.hands = hands;
    this.list = new DeviceList(entries);
    Listed<Cabinet> listed = find(DeviceKind.CABINET, BuildingModels.CABINETS);
    this.cabinet = maker(listed);
    add(listed, DeviceKind.CABINET, Optional.of(CabinetChecks.WAITING), CabinetChecks.checks());
    addReaders();
    addPictures();
    addPrinters();
    addBuilding();
    addCards();
    problems.addAll(list.problems());
  }

  private static Optional<Supplier<Cabinet>> maker(Listed<Cabinet> listed) {
    return switch (listed) {
      case Listed.Found<Cabinet>(var maker) -> Optional.of(maker);
      case Listed.Missing<Cabinet> _ -> Optional.empty();
    };
  }

  private void addReaders() {
    add(
        DeviceKind.ID_CARD_READER,
        ReaderModels.ID_CARD_READERS,
        Optional.of(IdCardReaderChecks.WAITING),
        IdCardReaderChecks.checks());
    add(
        DeviceKind.SMART_CARD_READER,
        ReaderModels.SMART_CARD_READERS,
        Optional.of(SmartCardReaderChecks.WAITING),
        SmartCardReaderChecks.checks());
    add(
        DeviceKind.CODE_SCANNER,
        ReaderModels.CODE_SCANNERS,
        Optional.of(CodeScannerChecks.WAITING),
        CodeScannerChecks.checks());
    add(
        DeviceKind.FINGERPRINT_READER,
        ReaderModels.FINGERPRINT_READERS,
        Optional.of(FingerprintReaderChecks.WAITING),
        FingerprintReaderChecks.checks());
  }

  private void addPictures() {
    add(DeviceKind.CAMERA, PictureModels.CAMERAS, Optional.empty(), CameraChecks.checks());
    add(
        DeviceKind.DOCUMENT_SCANNER,
        PictureModels.DOCUMENT_SCANNERS,
        Optional.empty(),
        DocumentScannerChecks.checks());
  }

  private void addPrinters() {
    addPrinter(
        DeviceKind.DOCUMENT_PRINTER, PaperModels.DOCUMENT_PRINTERS, DocumentPrinterChecks.checks());
    addPrinter(DeviceKind.FORM_PRINTER, PaperModels.FORM_PRINTERS, FormPrinterChecks.checks());
    add(
        DeviceKind.RECEIPT_PRINTER,
        PaperModels.RECEIPT_PRINTERS,
        Optional.empty(),
        ReceiptPrinterChecks.checks());
  }

  /// A printer, and its mouth where it has one.
  private <D extends Device> void addPrinter(
      DeviceKind kind, List<Model<D>> models, List<Check<D>> ofItsKind) {
    List<Supplier<PaperMouth>> found = new ArrayList<>();
    add(list.find(kind, models, entry -> printer(entry, found)), kind, Optional.empty(), ofItsKind);
    found.forEach(maker -> addMouth("the mouth of " + name(kind), maker));
  }

  /// @param found takes its mouth
  private Fitting printer(DeviceEntry entry, List<Supplier<PaperMouth>> found)
      throws WrongEntryException {
    Fitting fitting = fitting(entry);
    Optional<Supplier<PaperMouth>> mouth = mouths.made(fitting);
    if (mouth.isPresent() && cabinet.isEmpty()) {
      throw new WrongEntryException(
          "its mouth hangs on a cabinet, and none can be used; mend the cabinet's entry first");
    }
    mouth.ifPresent(found::add);
    return fitting;
  }

  /// Its checks lay papers by hand: nothing is printed for them.
  private void addMouth(String name, Supplier<PaperMouth> maker) {
    checkups.add(
        new Checkup<>(
            new Subject<>(name, maker, Optional.empty(), hands, REOPENINGS),
            PaperMouthChecks.checks()));
  }

  private void addBuilding() {
    if (cabinet.isPresent()) {
      addDoor();
    } else if (lists(DeviceKind.ENTRY_DOOR)) {
      problems.add(
          name(DeviceKind.ENTRY_DOOR)
              + ": its strike hangs on a cabinet, and none can be used; mend the cabinet's entry"
              + " first");
    }
    add(
        DeviceKind.POWER,
        BuildingModels.POWER,
        Optional.of(PowerChecks.WAITING),
        PowerChecks.checks());
    add(DeviceKind.SPEAKER, BuildingModels.SPEAKERS, Optional.empty(), SpeakerChecks.checks());
  }

  private void addDoor() {
    add(
        DeviceKind.ENTRY_DOOR,
        BuildingModels.ENTRY_DOORS,
        Optional.of(EntryDoorChecks.WAITING),
        EntryDoorChecks.checks());
  }

  private void addCards() {
    add(
        DeviceKind.CARD_TERMINAL,
        CardModels.CARD_TERMINALS,
        Optional.of(CardTerminalChecks.WAITING),
        CardTerminalChecks.checks());
    add(
        DeviceKind.CARD_DISPENSER,
        CardModels.CARD_DISPENSERS,
        Optional.of(CardDispenserChecks.WAITING),
        CardDispenserChecks.checks());
  }

  private <D extends Device> void add(
      DeviceKind kind,
      List<Model<D>> models,
      Optional<Waiting<D>> waiting,
      List<Check<D>> ofItsKind) {
    add(find(kind, models), kind, waiting, ofItsKind);
  }

  private <D extends Device> Listed<D> find(DeviceKind kind, List<Model<D>> models) {
    return list.find(kind, models, this::fitting);
  }

  private Fitting fitting(DeviceEntry entry) throws WrongEntryException {
    Trace trace = Trace.of(entry, traces);
    return new Fitting(Trace.without(entry), surroundings, this::ownCabinet, mouths, trace);
  }

  /// For a door or a mouth, which closes it: no other driver of the cabinet is open beside it here.
  private Cabinet ownCabinet() {
    return cabinet.orElseThrow().get();
  }

  private <D extends Device> void add(
      Listed<D> listed, DeviceKind kind, Optional<Waiting<D>> waiting, List<Check<D>> ofItsKind) {
    switch (listed) {
      case Listed.Found<D>(var maker) ->
          checkups.add(
              new Checkup<>(
                  new Subject<>(name(kind), maker, waiting, hands, REOPENINGS), ofItsKind));
      case Listed.Missing<D> _ -> {}
    }
  }

  private boolean lists(DeviceKind kind) {
    return entries.stream().anyMatch(entry -> entry.kind().equals(kind.configured()));
  }

  private String name(DeviceKind kind) {
    return entries.stream()
        .filter(entry -> entry.kind().equals(kind.configured()))
        .map(DeviceList::named)
        .findFirst()
        .orElseThrow();
  }

  /// Tells what is wrong with the list, then checks each device that can be used. Blocks for some
  /// minutes a device.
  public void by(Inspection inspection) throws InterruptedException {
    problems.forEach(inspection::unusable);
    for (Checkup<?> checkup : checkups) {
      checkup.by(inspection);
    }
  }
}
