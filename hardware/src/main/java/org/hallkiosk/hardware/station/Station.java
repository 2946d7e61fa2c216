package org.hallkiosk.hardware.station;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.GlyphRasteriser;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.driver.uvc.UvcCamera;
import org.hallkiosk.hardware.driver.uvc.UvcSettings;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// The devices of one terminal, built from its device list; the only place that names a driver. A
/// device that is missing, unknown or has no wire here is told in one sentence, and an absent one
/// stands in its place.
public final class Station implements AutoCloseable {

  private final List<String> problems = new ArrayList<>();
  private final List<DeviceEntry> entries;
  private final Links links;
  private final IdCardReader idCardReader;
  private final Camera camera;
  private final DocumentPrinter documentPrinter;
  private final ReceiptPrinter receiptPrinter;

  /// Opens no wire: each driver opens its own when it is first asked.
  ///
  /// @param glyphFonts TrueType files for characters that a receipt printer lacks, by preference
  public Station(List<DeviceEntry> entries, Links links, List<Path> glyphFonts) {
    GlyphRasteriser glyphs = new LateGlyphs(glyphFonts);
    this.entries = List.copyOf(entries);
    this.links = links;
    this.idCardReader = device("id-card-reader", "sam", this::samReader, absent -> absent);
    this.camera = device("camera", "uvc", this::uvcCamera, absent -> absent);
    this.documentPrinter = device("document-printer", "ipp", this::ippPrinter, absent -> absent);
    this.receiptPrinter =
        device(
            "receipt-printer", "escpos", entry -> escPosPrinter(entry, glyphs), absent -> absent);
    entries.forEach(this::nameUnknownKind);
  }

  public IdCardReader idCardReader() {
    return idCardReader;
  }

  public Camera camera() {
    return camera;
  }

  public DocumentPrinter documentPrinter() {
    return documentPrinter;
  }

  public ReceiptPrinter receiptPrinter() {
    return receiptPrinter;
  }

  /// One sentence for each device that the terminal runs without.
  public List<String> problems() {
    return List.copyOf(problems);
  }

  private Optional<SamReader> samReader(DeviceEntry entry) {
    return links.bytes(entry.address()).map(opener -> new SamReader(opener, Ticker.SYSTEM));
  }

  private Optional<UvcCamera> uvcCamera(DeviceEntry entry) {
    return links
        .video(entry.address())
        .map(opener -> new UvcCamera(opener, UvcSettings.named("camera"), Ticker.SYSTEM));
  }

  private Optional<IppPrinter> ippPrinter(DeviceEntry entry) {
    return links
        .ipp(entry.address())
        .map(link -> new IppPrinter(link, IppSettings.standard(), Ticker.SYSTEM, Waiter.SYSTEM));
  }

  private Optional<EscPosPrinter> escPosPrinter(DeviceEntry entry, GlyphRasteriser glyphs) {
    EscPosSettings settings =
        "32".equals(entry.options().get("columns"))
            ? EscPosSettings.fiftyEightMillimetres()
            : EscPosSettings.eightyMillimetres();
    return links
        .bytes(entry.address())
        .map(opener -> new EscPosPrinter(opener, settings, glyphs, Ticker.SYSTEM, Waiter.SYSTEM));
  }

  /// The driver itself, or an absent device where the list gives no way to it.
  private <D> D device(
      String kind,
      String model,
      Function<DeviceEntry, Optional<? extends D>> driver,
      Function<AbsentDevice, D> absent) {
    List<DeviceEntry> fitting =
        entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
    if (fitting.size() != 1) {
      return absent.apply(
          absent(kind + ": the device list names " + fitting.size() + "; list exactly one"));
    }
    DeviceEntry entry = fitting.getFirst();
    if (!entry.model().equals(model)) {
      return absent.apply(
          absent(
              kind
                  + ": there is no driver for "
                  + entry.model()
                  + "; the known model is "
                  + model));
    }
    Optional<? extends D> made = driver.apply(entry);
    return made.isPresent()
        ? made.get()
        : absent.apply(absent(kind + ": no wire at " + entry.address() + "; mend the device list"));
  }

  private AbsentDevice absent(String why) {
    problems.add(why);
    return new AbsentDevice(why);
  }

  private void nameUnknownKind(DeviceEntry entry) {
    if (!List.of("id-card-reader", "camera", "document-printer", "receipt-printer")
        .contains(entry.kind())) {
      problems.add(
          entry.kind() + ": this kind of device is not known; take it off the device list");
    }
  }

  /// In the reverse order of their making.
  @Override
  public void close() {
    receiptPrinter.close();
    documentPrinter.close();
    camera.close();
    idCardReader.close();
  }
}
