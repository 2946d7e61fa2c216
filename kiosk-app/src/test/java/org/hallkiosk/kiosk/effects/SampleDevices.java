package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardFace;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.device.PaymentStage;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScanSource;
import org.hallkiosk.hardware.device.ScannerCapabilities;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.hardware.device.Supplies;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.paper.BoundPages;

/// All devices of a terminal in one, each answering at once; or each with a defect.
final class SampleDevices
    implements IdCardReader,
        SmartCardReader,
        Camera,
        CodeScanner,
        CardTerminal,
        DocumentPrinter,
        FormPrinter,
        ReceiptPrinter {

  static final Fault FAULT = Fault.of(FaultCode.PAPER_OUT, "no paper");

  boolean defective;
  Health health = Health.READY;
  int leftoversCancelled;
  final List<PaymentOrder> paid = new ArrayList<>();

  /// What comes of the next forms.
  final Deque<FormOutcome> forms = new ArrayDeque<>();

  Devices all() {
    return new Devices(this, this, this, new Glass(), this, this, this, this, this);
  }

  static IdCard card() {
    return new IdCard.Domestic(
        new CardFace(
            "张示例",
            "11010519491231002X",
            "1",
            LocalDate.of(1949, 12, 31),
            LocalDate.of(2020, 1, 1),
            Optional.empty(),
            new byte[1024]),
        "01",
        "示例市示例路1号",
        "示例市公安局");
  }

  static BoundPages.Page page() {
    Frame white = new Frame(8, 8, new int[64]);
    return new BoundPages.Page(JpegEncoder.encode(white, true, 200, 0.8f).bytes(), 200);
  }

  private <T> T unlessDefective(T answer) {
    if (defective) {
      throw new AssertionError("a planted defect");
    }
    return answer;
  }

  @Override
  public Health health() {
    return unlessDefective(health);
  }

  @Override
  public Health check() {
    return unlessDefective(health);
  }

  @Override
  public CardReading read(CardRequest wanted, Duration patience, CancelSignal cancel) {
    return unlessDefective(
        cancel.requested() ? new CardReading.Cancelled() : new CardReading.Read(card()));
  }

  @Override
  public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
    return unlessDefective(
        cancel.requested() ? new CardRemoval.Cancelled() : new CardRemoval.Taken());
  }

  @Override
  public Optional<Frame> live() {
    return Optional.empty();
  }

  @Override
  public Shot still(Duration patience, CancelSignal cancel) {
    return unlessDefective(new Shot.Taken(new Picture(Picture.JPEG, new byte[] {1})));
  }

  @Override
  public PrinterCapabilities capabilities() {
    return new PrinterCapabilities("sample", Set.of(PrintJob.PDF), true);
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
    return unlessDefective(printed(cancel));
  }

  @Override
  public PrintOutcome print(Slip slip, CancelSignal cancel) {
    return unlessDefective(printed(cancel));
  }

  private static PrintOutcome printed(CancelSignal cancel) {
    return cancel.requested() ? new PrintOutcome.Cancelled(0) : new PrintOutcome.Printed(1);
  }

  @Override
  public int cancelLeftovers() {
    leftoversCancelled++;
    return unlessDefective(1);
  }

  @Override
  public CardInsertion awaitCard(Duration patience, CancelSignal cancel) {
    return unlessDefective(
        cancel.requested() ? new CardInsertion.Cancelled() : new CardInsertion.NoCard());
  }

  @Override
  public CodeScan scan(Duration patience, CancelSignal cancel) {
    return unlessDefective(
        cancel.requested() ? new CodeScan.Cancelled() : new CodeScan.Scanned("CODE-1"));
  }

  @Override
  public CardPayment pay(PaymentOrder order, Consumer<PaymentStage> progress, CancelSignal cancel) {
    paid.add(order);
    progress.accept(PaymentStage.INSERT_CARD);
    return unlessDefective(
        cancel.requested()
            ? new CardPayment.Cancelled()
            : new CardPayment.Approved("123456", "000001", order.amountFen()));
  }

  @Override
  public CardPayment query(String orderNumber) {
    return unlessDefective(new CardPayment.NotFound());
  }

  @Override
  public Reversal reverse(String orderNumber) {
    return unlessDefective(new Reversal.NothingPaid());
  }

  @Override
  public FormTray tray() {
    return new FormTray.Counted(new FormStock("A0001", 10));
  }

  @Override
  public Optional<Fault> load(FormStock counted) {
    return Optional.empty();
  }

  @Override
  public FormOutcome print(PrintJob onePage, CancelSignal cancel) {
    return unlessDefective(cancel.requested() ? new FormOutcome.Cancelled() : forms.remove());
  }

  @Override
  public void close() {}

  /// The document scanner, which cannot be the same object: it has other capabilities.
  private final class Glass implements DocumentScanner {

    @Override
    public ScannerCapabilities capabilities() {
      return unlessDefective(
          new ScannerCapabilities("sample", Set.of(ScanSource.FLATBED), List.of(200)));
    }

    @Override
    public ScanOutcome scan(ScanRequest request, Consumer<Picture> page, CancelSignal cancel) {
      return new ScanOutcome.NoDocument();
    }

    @Override
    public Health health() {
      return SampleDevices.this.health();
    }

    @Override
    public Health check() {
      return SampleDevices.this.check();
    }

    @Override
    public void close() {}
  }
}
