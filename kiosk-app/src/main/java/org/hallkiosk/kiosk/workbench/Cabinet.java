package org.hallkiosk.kiosk.workbench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.simulator.video.SimulatedCamera;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.FacePainter;

/// The simulated devices of one terminal, each at the far end of its wire, and what people do to
/// them. All methods may be called from any thread.
public final class Cabinet implements AutoCloseable {

  private static final int READER_BAUD = 115_200;
  private static final int SLIP_COLUMNS = 48;

  private final SimulatedSamModule reader = new SimulatedSamModule();
  private final SimulatedLine readerLine =
      new SimulatedLine("sim:id-card-reader", LineSpeed.baud(READER_BAUD), new RealTime(), reader);
  private final SimulatedCamera camera = new SimulatedCamera(FacePainter.WIDTH, FacePainter.HEIGHT);
  private final List<PrintedDocument> papers = new CopyOnWriteArrayList<>();
  private final List<PrintedSlip> slips = new CopyOnWriteArrayList<>();
  private final SimulatedIppPrinter printer;
  private final SimulatedReceiptPrinter slipPrinter;
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
    this.printer =
        new SimulatedIppPrinter(
            printerKind.layingPapersIn(trays),
            Ticker.SYSTEM,
            paper -> {
              papers.add(paper);
              paperOut.accept(paper);
            });
    this.slipPrinter =
        new SimulatedReceiptPrinter(
            SLIP_COLUMNS,
            font,
            Optional.of(trays),
            slip -> {
              slips.add(slip);
              slipOut.accept(slip);
            });
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
    return List.copyOf(papers);
  }

  public List<PrintedSlip> slips() {
    return List.copyOf(slips);
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
    return printer;
  }

  public SimulatedReceiptPrinter slipPrinter() {
    return slipPrinter;
  }

  private static Frame frame(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new Frame(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
  }

  @Override
  public void close() {
    printer.close();
    readerLine.unplug();
    slipPrinter.unplug();
    camera.unplug();
  }
}
