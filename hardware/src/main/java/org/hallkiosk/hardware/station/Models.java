package org.hallkiosk.hardware.station;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.EntryDoor;
import org.hallkiosk.hardware.device.FingerprintReader;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.hardware.device.Speaker;
import org.hallkiosk.hardware.driver.escpos.EscPosPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.GlyphRasteriser;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.driver.uvc.UvcCamera;
import org.hallkiosk.hardware.driver.uvc.UvcSettings;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.ipp.IppLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// Every model of every kind, by the name that the device list uses: the only place that names a
/// driver. A new driver is one line here, and one method that fits it.
final class Models {
  static final List<Model<IdCardReader>> ID_CARD_READERS =
      List.of(new Model<>("sam", Set.of(), Models::sam));
  static final List<Model<SmartCardReader>> SMART_CARD_READERS = List.of();
  static final List<Model<CodeScanner>> CODE_SCANNERS = List.of();
  static final List<Model<Camera>> CAMERAS = List.of(new Model<>("uvc", Set.of(), Models::uvc));
  static final List<Model<DocumentScanner>> DOCUMENT_SCANNERS = List.of();
  static final List<Model<DocumentPrinter>> DOCUMENT_PRINTERS =
      List.of(new Model<>("ipp", Set.of(), Models::ipp));
  static final List<Model<FormPrinter>> FORM_PRINTERS = List.of();
  static final List<Model<ReceiptPrinter>> RECEIPT_PRINTERS =
      List.of(new Model<>("escpos", Set.of("columns"), Models::escpos));
  static final List<Model<Cabinet>> CABINETS = List.of();
  static final List<Model<EntryDoor>> ENTRY_DOORS = List.of();
  static final List<Model<Power>> POWER = List.of();
  static final List<Model<Speaker>> SPEAKERS = List.of();
  static final List<Model<FingerprintReader>> FINGERPRINT_READERS = List.of();
  static final List<Model<CardTerminal>> CARD_TERMINALS = List.of();
  static final List<Model<CardDispenser>> CARD_DISPENSERS = List.of();

  private Models() {}

  static Map<DeviceKind, List<? extends Model<?>>> byKind() {
    return Map.ofEntries(
        Map.entry(DeviceKind.ID_CARD_READER, ID_CARD_READERS),
        Map.entry(DeviceKind.SMART_CARD_READER, SMART_CARD_READERS),
        Map.entry(DeviceKind.CODE_SCANNER, CODE_SCANNERS),
        Map.entry(DeviceKind.CAMERA, CAMERAS),
        Map.entry(DeviceKind.DOCUMENT_SCANNER, DOCUMENT_SCANNERS),
        Map.entry(DeviceKind.DOCUMENT_PRINTER, DOCUMENT_PRINTERS),
        Map.entry(DeviceKind.FORM_PRINTER, FORM_PRINTERS),
        Map.entry(DeviceKind.RECEIPT_PRINTER, RECEIPT_PRINTERS),
        Map.entry(DeviceKind.CABINET, CABINETS),
        Map.entry(DeviceKind.ENTRY_DOOR, ENTRY_DOORS),
        Map.entry(DeviceKind.POWER, POWER),
        Map.entry(DeviceKind.SPEAKER, SPEAKERS),
        Map.entry(DeviceKind.FINGERPRINT_READER, FINGERPRINT_READERS),
        Map.entry(DeviceKind.CARD_TERMINAL, CARD_TERMINALS),
        Map.entry(DeviceKind.CARD_DISPENSER, CARD_DISPENSERS));
  }

  private static Supplier<IdCardReader> sam(Fitting fitting) throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes();
    return () -> new SamReader(line, Ticker.SYSTEM);
  }

  private static Supplier<Camera> uvc(Fitting fitting) throws WrongEntryException {
    VideoLinkOpener video = fitting.video();
    return () -> new UvcCamera(video, UvcSettings.named("camera"), Ticker.SYSTEM);
  }

  private static Supplier<DocumentPrinter> ipp(Fitting fitting) throws WrongEntryException {
    IppLink link = fitting.ipp();
    return () -> new IppPrinter(link, IppSettings.standard(), Ticker.SYSTEM, Waiter.SYSTEM);
  }

  private static Supplier<ReceiptPrinter> escpos(Fitting fitting) throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes();
    GlyphRasteriser glyphs = fitting.glyphs();
    String columns = fitting.options().oneOf("columns", "48", Set.of("32", "48"));
    EscPosSettings settings =
        columns.equals("32")
            ? EscPosSettings.fiftyEightMillimetres()
            : EscPosSettings.eightyMillimetres();
    return () -> new EscPosPrinter(line, settings, glyphs, Ticker.SYSTEM, Waiter.SYSTEM);
  }
}
