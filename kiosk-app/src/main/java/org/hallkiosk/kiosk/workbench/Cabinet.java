package org.hallkiosk.kiosk.workbench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SamBoard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.simulator.video.CameraBoard;
import org.hallkiosk.hardware.simulator.video.SimulatedCamera;
import org.hallkiosk.kiosk.workbench.cabinet.CardBay;
import org.hallkiosk.kiosk.workbench.cabinet.PaperBay;
import org.hallkiosk.kiosk.workbench.cabinet.Premises;
import org.hallkiosk.kiosk.workbench.cabinet.ReadingTable;
import org.hallkiosk.kiosk.workbench.cabinet.WatchedBoard;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.FacePainter;

/// The simulated devices of one terminal, one of every kind, each at the far end of its wire, and
/// what people do to them. All methods may be called from any thread.
public final class Cabinet implements AutoCloseable {

  private static final int READER_BAUD = 115_200;
  private static final int PAPERS_INPUT = 6;
  private static final int FORMS_INPUT = 7;
  private static final int PAPERS_MOTOR = 16;
  private static final int FORMS_MOTOR = 17;
  private static final Set<String> OTHER_CARD = Set.of("lay-card", "lift-card");
  private static final Set<String> OTHER_SIGHT = Set.of("show-code", "empty", "damaged-frames");

  private final SimulatedSamModule reader = new SimulatedSamModule();
  private final SimulatedLine readerLine =
      new SimulatedLine("sim:id-card-reader", LineSpeed.baud(READER_BAUD), new RealTime(), reader);
  private final SimulatedCamera camera = new SimulatedCamera(FacePainter.WIDTH, FacePainter.HEIGHT);
  private final PaperBay papers;
  private final CardBay cards = new CardBay();
  private final ReadingTable table = new ReadingTable();
  private final Premises premises = new Premises();
  private final Map<DeviceKind, WatchedBoard> boards = new EnumMap<>(DeviceKind.class);
  private volatile Optional<Citizen> cardOf = Optional.empty();
  private volatile Optional<StrangeCard> strangeCard = Optional.empty();
  private volatile Optional<Citizen> beforeCamera = Optional.empty();

  /// @param trays folder where papers and slips are laid
  /// @param font the TrueType font that stands for the receipt printer's ROM
  /// @param paperOut told of each paper, on the printer's thread
  /// @param slipOut told of each slip, on the printer's thread
  public Cabinet(
      Path trays, Path font, Consumer<PrintedDocument> paperOut, Consumer<PrintedSlip> slipOut)
      throws IOException {
    this(SimulatedIppSettings.standard(), trays, font, paperOut, slipOut);
  }

  /// @param printerKind what kind of document printer stands in it
  Cabinet(
      SimulatedIppSettings printerKind,
      Path trays,
      Path font,
      Consumer<PrintedDocument> paperOut,
      Consumer<PrintedSlip> slipOut)
      throws IOException {
    this.papers = new PaperBay(printerKind, trays, font, paperOut, slipOut);
    premises.wire(papers.paperMouth(), PAPERS_INPUT, PAPERS_MOTOR);
    premises.wire(papers.formMouth(), FORMS_INPUT, FORMS_MOTOR);
  }

  /// What can happen to a device. The board is made when it is first asked for.
  public WatchedBoard board(DeviceKind kind) {
    synchronized (boards) {
      return boards.computeIfAbsent(kind, this::watched);
    }
  }

  /// Some deeds change who is thought to lie or stand there.
  private WatchedBoard watched(DeviceKind kind) {
    return new WatchedBoard(made(kind)).watch(deed -> happened(kind, deed));
  }

  private FaultBoard made(DeviceKind kind) {
    return switch (kind) {
      case ID_CARD_READER -> SamBoard.with(LineFaults.of(kind.configured(), readerLine), reader);
      case CAMERA ->
          CameraBoard.ofPeople(camera, FacePainter.WIDTH, FacePainter.HEIGHT, this::somebody);
      case SMART_CARD_READER -> cards.chipBoard();
      case CODE_SCANNER -> table.engineBoard();
      case DOCUMENT_SCANNER -> table.tableBoard();
      case DOCUMENT_PRINTER -> papers.printerBoard();
      case FORM_PRINTER -> papers.formBoard();
      case RECEIPT_PRINTER -> papers.slipBoard();
      case CABINET -> premises.relayBoard();
      case ENTRY_DOOR -> premises.doorBoard();
      case POWER -> premises.upsBoard();
      case SPEAKER -> premises.voiceBoard();
      case FINGERPRINT_READER -> table.fingerBoard();
      case CARD_TERMINAL -> cards.bankBoard();
      case CARD_DISPENSER -> cards.dispenserBoard();
    };
  }

  /// The board's cards and sights are nobody's of the hall.
  private void happened(DeviceKind kind, String deed) {
    if (kind == DeviceKind.ID_CARD_READER && OTHER_CARD.contains(deed)) {
      cardOf = Optional.empty();
      strangeCard = Optional.empty();
    } else if (kind == DeviceKind.CAMERA && OTHER_SIGHT.contains(deed)) {
      beforeCamera = Optional.empty();
    }
  }

  private Frame somebody() {
    beforeCamera = Optional.of(Citizens.ORDINARY);
    return frame(FacePainter.portrait(Citizens.ORDINARY.look()));
  }

  public void layCard(Citizen holder) {
    cardOf = Optional.of(holder);
    strangeCard = Optional.empty();
    reader.layCard(CardOf.citizen(holder));
  }

  public void layCard(StrangeCard card) {
    cardOf = Optional.empty();
    strangeCard = Optional.of(card);
    reader.layCard(card.card());
  }

  public void liftCard() {
    cardOf = Optional.empty();
    strangeCard = Optional.empty();
    reader.liftCard();
  }

  public void standBefore(Citizen person) {
    beforeCamera = Optional.of(person);
    camera.show(frame(FacePainter.portrait(person.look())));
  }

  public void stepAside() {
    beforeCamera = Optional.empty();
    camera.nobody();
  }

  /// Whose card lies on the reader.
  public Optional<Citizen> cardOf() {
    return cardOf;
  }

  /// Which of nobody's cards lies on the reader.
  public Optional<StrangeCard> strangeCard() {
    return strangeCard;
  }

  public Optional<Citizen> beforeCamera() {
    return beforeCamera;
  }

  public List<PrintedDocument> papers() {
    return papers.papers();
  }

  public List<PrintedSlip> slips() {
    return papers.slips();
  }

  public SimulatedSamModule reader() {
    return reader;
  }

  public SimulatedLine readerLine() {
    return readerLine;
  }

  public SimulatedCamera camera() {
    return camera;
  }

  public SimulatedIppPrinter printer() {
    return papers.printer();
  }

  public SimulatedReceiptPrinter slipPrinter() {
    return papers.slipPrinter();
  }

  /// All printers.
  public PaperBay paperBay() {
    return papers;
  }

  public CardBay cardBay() {
    return cards;
  }

  public ReadingTable readingTable() {
    return table;
  }

  public Premises premises() {
    return premises;
  }

  private static Frame frame(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new Frame(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
  }

  @Override
  public void close() {
    papers.close();
    cards.close();
    table.close();
    premises.close();
    readerLine.unplug();
    camera.unplug();
  }
}
