package org.hallkiosk.kiosk.workbench.quick;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.device.PaymentStage;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.device.Supplies;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;

/// Printers and card terminal, which are done at once.
final class QuickPrinters {

  private static final Fault JAM = Fault.of(FaultCode.PAPER_JAM, "stopped in the middle");
  private static final String A4 = "iso_a4_210x297mm";

  private QuickPrinters() {}

  private static PrintedDocument document(PrintJob job, int number, List<String> forms) {
    return new PrintedDocument(
        number,
        job.name(),
        job.mediaType(),
        A4,
        "",
        job.pages(),
        job.document(),
        forms,
        Optional.empty());
  }

  /// @param jam stops one paper in the middle
  record Plain(Tray<PrintedDocument> tray, Spot<Boolean> jam, Uses uses)
      implements AlwaysReady, DocumentPrinter {

    @Override
    public PrinterCapabilities capabilities() {
      return new PrinterCapabilities("quick", Set.of(PrintJob.PDF), true);
    }

    @Override
    public Supplies supplies() {
      return Supplies.UNKNOWN;
    }

    @Override
    public Optional<PaperMouth> mouth() {
      return Optional.empty();
    }

    @Override
    public PrintOutcome print(PrintJob job, PrintProgress progress, CancelSignal cancel) {
      uses.used(DeviceKind.DOCUMENT_PRINTER);
      if (jam.look().isPresent()) {
        jam.clear();
        return new PrintOutcome.Uncertain(0, JAM);
      }
      tray.lay(document(job, tray.all().size() + 1, List.of()));
      progress.pageDone(job.pages());
      return new PrintOutcome.Printed(job.pages());
    }

    @Override
    public int cancelLeftovers() {
      return 0;
    }
  }

  record Forms(Tray<PrintedDocument> out, Uses uses) implements AlwaysReady, FormPrinter {

    @Override
    public FormTray tray() {
      return new FormTray.Counted(new FormStock("A0000001", 200));
    }

    @Override
    public Optional<PaperMouth> mouth() {
      return Optional.empty();
    }

    @Override
    public Optional<Fault> load(FormStock counted) {
      return Optional.empty();
    }

    @Override
    public FormOutcome print(PrintJob onePage, CancelSignal cancel) {
      uses.used(DeviceKind.FORM_PRINTER);
      int number = out.all().size() + 1;
      String serial = "A%07d".formatted(number);
      out.lay(document(onePage, number, List.of(serial)));
      return new FormOutcome.Printed(serial, FormOutcome.SerialProof.READ_BACK);
    }
  }

  record Slips(Tray<PrintedSlip> tray, Uses uses) implements AlwaysReady, ReceiptPrinter {

    private static final BufferedImage NOT_DRAWN =
        new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);

    @Override
    public PrintOutcome print(Slip slip, CancelSignal cancel) {
      uses.used(DeviceKind.RECEIPT_PRINTER);
      List<String> lines = new ArrayList<>();
      List<String> codes = new ArrayList<>();
      for (Slip.Item item : slip.items()) {
        switch (item) {
          case Slip.Title(String text) -> lines.add(text);
          case Slip.Text(String text) -> lines.add(text);
          case Slip.Pair(String label, String value) -> lines.add(label + " " + value);
          case Slip.Rule _ -> lines.add("----");
          case Slip.Qr(String content) -> codes.add(content);
        }
      }
      tray.lay(new PrintedSlip(lines, codes, NOT_DRAWN, Optional.empty()));
      return new PrintOutcome.Printed(1);
    }
  }

  /// @param payer whose card will be laid down, once
  record BankCards(Bank bank, Spot<Boolean> payer, Uses uses) implements AlwaysReady, CardTerminal {

    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(60);

    @Override
    public CardPayment pay(
        PaymentOrder order, Consumer<PaymentStage> progress, CancelSignal cancel) {
      progress.accept(PaymentStage.INSERT_CARD);
      if (payer.take(PATIENCE, cancel).isEmpty()) {
        return cancel.requested()
            ? new CardPayment.Cancelled()
            : new CardPayment.NotPaid("no card came");
      }
      uses.used(DeviceKind.CARD_TERMINAL);
      progress.accept(PaymentStage.CONTACTING_BANK);
      return bank.pay(order.number(), order.amountFen());
    }

    @Override
    public CardPayment query(String orderNumber) {
      return bank.query(orderNumber);
    }

    @Override
    public Reversal reverse(String orderNumber) {
      return bank.reverse(orderNumber);
    }
  }
}
