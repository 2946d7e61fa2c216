package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.driver.codeengine.Dialect;
import org.hallkiosk.hardware.driver.codeengine.EngineScanner;
import org.hallkiosk.hardware.driver.codeengine.EngineSettings;
import org.hallkiosk.hardware.driver.escpos.EscPosPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosScrubber;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.GlyphRasteriser;
import org.hallkiosk.hardware.driver.form.FileStockBook;
import org.hallkiosk.hardware.driver.form.NumberedFormPrinter;
import org.hallkiosk.hardware.driver.form.ScannedSerial;
import org.hallkiosk.hardware.driver.form.SerialReader;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.ipp.IppLink;

/// The models that print.
final class PaperModels {
  static final List<Model<DocumentPrinter>> DOCUMENT_PRINTERS =
      List.of(
          Model.knowing(
              "ipp",
              Set.of("media", "tray", "low-percent", "mouth", "mouth-pulse-ms"),
              PaperModels::ipp));
  static final List<Model<FormPrinter>> FORM_PRINTERS =
      List.of(
          Model.knowing(
              "forms",
              Set.of(
                  "media",
                  "tray",
                  "low-percent",
                  "few",
                  "serial-scanner",
                  "mouth",
                  "mouth-pulse-ms"),
              PaperModels::forms));
  static final List<Model<ReceiptPrinter>> RECEIPT_PRINTERS =
      List.of(Model.knowing("escpos", Set.of("columns", "repertoire", "asb"), PaperModels::escpos));

  private static final String FEW = "few";
  private static final String SERIAL_SCANNER = "serial-scanner";
  private static final Duration READING_BACK = Duration.ofSeconds(10);

  private PaperModels() {}

  private static Supplier<DocumentPrinter> ipp(Fitting fitting) throws WrongEntryException {
    return ipp(fitting, fitting.entry().options());
  }

  private static Supplier<DocumentPrinter> ipp(Fitting fitting, Map<String, String> options)
      throws WrongEntryException {
    IppLink link = fitting.ipp();
    IppSettings settings = IppSettings.of(options);
    Supplier<Optional<PaperMouth>> mouth = fitting.mouths().of(fitting);
    return () -> new IppPrinter(link, settings, Ticker.SYSTEM, Waiter.SYSTEM, mouth.get());
  }

  /// An IPP printer with forms in its tray: options `few`, and `serial-scanner` with the address of
  /// a Newland engine that looks at the form as it comes out; the rest is the printer's.
  private static Supplier<FormPrinter> forms(Fitting fitting) throws WrongEntryException {
    Map<String, String> printers = new HashMap<>(fitting.entry().options());
    Optional<String> scanner = Optional.ofNullable(printers.remove(SERIAL_SCANNER));
    printers.remove(FEW);
    int few = fitting.options().number(FEW, 20, 0, 10_000);
    Supplier<DocumentPrinter> printer = ipp(fitting, printers);
    Supplier<Optional<SerialReader>> reader = readingBack(fitting, scanner);
    FileStockBook book = new FileStockBook(fitting.book("stock"));
    return () -> new NumberedFormPrinter(printer.get(), book, reader.get(), few);
  }

  private static Supplier<Optional<SerialReader>> readingBack(
      Fitting fitting, Optional<String> address) throws WrongEntryException {
    if (address.isEmpty()) {
      return Optional::empty;
    }
    ByteLinkOpener line = fitting.beside(address.get());
    return () ->
        Optional.of(
            new ScannedSerial(
                new EngineScanner(line, Dialect.NEWLAND, EngineSettings.USUAL, Ticker.SYSTEM),
                READING_BACK));
  }

  private static Supplier<ReceiptPrinter> escpos(Fitting fitting) throws WrongEntryException {
    ByteLinkOpener line = fitting.bytes(new EscPosScrubber());
    GlyphRasteriser glyphs = fitting.glyphs();
    EscPosSettings settings = EscPosSettings.of(fitting.entry().options());
    return () -> new EscPosPrinter(line, settings, glyphs, Ticker.SYSTEM, Waiter.SYSTEM);
  }
}
