package org.hallkiosk.kiosk.workbench.cabinet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;
import org.hallkiosk.hardware.simulator.escpos.SlipFaults;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.hardware.simulator.ipp.PrinterFaults;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.simulator.mouth.MouthFaults;
import org.hallkiosk.hardware.simulator.mouth.SimulatedMouth;
import org.hallkiosk.hardware.transport.Ticker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The printers, and what came out of them.
public final class PaperBay implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PaperBay.class);
  private static final int SLIP_COLUMNS = 48;
  private static final String FIRST_FORM = "A0000001";
  private static final int FORMS = 200;

  /// What citizens here do until they are told to leave their papers.
  private static final Duration TAKEN_AFTER = Duration.ofSeconds(3);

  private final List<PrintedDocument> papers = new CopyOnWriteArrayList<>();
  private final List<PrintedDocument> forms = new CopyOnWriteArrayList<>();
  private final List<PrintedSlip> slips = new CopyOnWriteArrayList<>();
  private final SimulatedMouth paperMouth = new SimulatedMouth(Ticker.SYSTEM);
  private final SimulatedMouth formMouth = new SimulatedMouth(Ticker.SYSTEM);
  private final SimulatedIppPrinter printer;
  private final SimulatedIppPrinter formPrinter;
  private final SimulatedReceiptPrinter slipPrinter;

  /// @param kind of the document printers
  /// @param trays folder where papers and slips are laid
  /// @param font the TrueType font that stands for the receipt printer's ROM
  /// @param paperOut told of each paper and form, on its printer's thread
  /// @param slipOut told of each slip, on the printer's thread
  public PaperBay(
      SimulatedIppSettings kind,
      Path trays,
      Path font,
      Consumer<PrintedDocument> paperOut,
      Consumer<PrintedSlip> slipOut)
      throws IOException {
    SimulatedIppSettings laying = kind.layingPapersIn(trays);
    this.slipPrinter =
        new SimulatedReceiptPrinter(
            SLIP_COLUMNS, font, Optional.of(trays), slip -> keep(slips, slip, slipOut));
    this.printer =
        new SimulatedIppPrinter(
            laying, Ticker.SYSTEM, paper -> lay(paperMouth, papers, paper, paperOut));
    this.formPrinter = formPrinter(kind.layingPapersIn(trayOfForms(trays)), paperOut);
    formPrinter.loadForms(FIRST_FORM, FORMS);
    paperMouth.takenAfter(TAKEN_AFTER);
    formMouth.takenAfter(TAKEN_AFTER);
  }

  /// Beside the papers, since both printers number what they print from 1.
  private static Path trayOfForms(Path trays) throws IOException {
    return Files.createDirectories(trays.resolve("forms"));
  }

  private SimulatedIppPrinter formPrinter(
      SimulatedIppSettings kind, Consumer<PrintedDocument> paperOut) throws IOException {
    try {
      return new SimulatedIppPrinter(
          kind, Ticker.SYSTEM, form -> lay(formMouth, forms, form, paperOut));
    } catch (IOException e) {
      printer.close();
      throw e;
    }
  }

  private static void lay(
      SimulatedMouth mouth,
      List<PrintedDocument> kept,
      PrintedDocument fresh,
      Consumer<PrintedDocument> told) {
    mouth.lay();
    keep(kept, fresh, told);
  }

  private static <P> void keep(List<P> kept, P fresh, Consumer<P> told) {
    kept.add(fresh);
    told.accept(fresh);
  }

  /// Does what staff do when they have filled the tray, on a thread of its own: the terminal's book
  /// then says what lies there. Without it a terminal prints no form.
  public void countForms(FormPrinter driver) {
    Thread.ofVirtual()
        .name("form count")
        .start(
            () ->
                driver
                    .load(new FormStock(FIRST_FORM, FORMS))
                    .ifPresent(fault -> LOG.warn("the forms could not be counted: {}", fault)));
  }

  public List<PrintedDocument> papers() {
    return List.copyOf(papers);
  }

  public List<PrintedDocument> forms() {
    return List.copyOf(forms);
  }

  public List<PrintedSlip> slips() {
    return List.copyOf(slips);
  }

  public SimulatedIppPrinter printer() {
    return printer;
  }

  public SimulatedIppPrinter formPrinter() {
    return formPrinter;
  }

  public SimulatedMouth paperMouth() {
    return paperMouth;
  }

  public SimulatedMouth formMouth() {
    return formMouth;
  }

  public SimulatedReceiptPrinter slipPrinter() {
    return slipPrinter;
  }

  public FaultBoard printerBoard() {
    return MouthFaults.of(
        PrinterFaults.of(DeviceKind.DOCUMENT_PRINTER.configured(), printer), paperMouth);
  }

  public FaultBoard formBoard() {
    return MouthFaults.of(
        PrinterFaults.withForms(DeviceKind.FORM_PRINTER.configured(), formPrinter), formMouth);
  }

  public FaultBoard slipBoard() {
    return SlipFaults.of(DeviceKind.RECEIPT_PRINTER.configured(), slipPrinter);
  }

  @Override
  public void close() {
    printer.close();
    formPrinter.close();
    slipPrinter.unplug();
  }
}
