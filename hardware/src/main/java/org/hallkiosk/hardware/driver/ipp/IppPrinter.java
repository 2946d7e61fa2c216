package org.hallkiosk.hardware.driver.ipp;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.device.Supplies;
import org.hallkiosk.hardware.device.WhoActs;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.ipp.IppLink;

/// Any printer that speaks IPP (RFC 8010, 8011), by itself or through ipp-usb or CUPS.
///
/// The cancel signal is looked at every 150 ms, except while one request is out: a printer that has
/// gone silent holds it up for [IppSettings#answerPatience] at most.
public final class IppPrinter implements DocumentPrinter {

  private static final PrinterCapabilities UNKNOWN = new PrinterCapabilities("", Set.of(), false);

  private final IppLink link;
  private final IppPeer peer;
  private final IppSettings settings;
  private final Ticker ticker;
  private final Waiter waiter;
  private final Optional<PaperMouth> mouth;
  private final SupplyMemory supplies = new SupplyMemory();
  private volatile Health health =
      Health.broken(Fault.of(FaultCode.NOT_CONNECTED, "the printer has not been asked yet"));
  private volatile boolean closed;

  /// @param link owned from here on: closed together with the printer
  public IppPrinter(IppLink link, IppSettings settings, Ticker ticker, Waiter waiter) {
    this(link, settings, ticker, waiter, Optional.empty());
  }

  /// @param mouth what feels the papers: IPP itself knows nothing of them once they are out. Owned
  ///   from here on
  public IppPrinter(
      IppLink link,
      IppSettings settings,
      Ticker ticker,
      Waiter waiter,
      Optional<PaperMouth> mouth) {
    this.link = link;
    this.peer = new IppPeer(link, settings);
    this.settings = settings;
    this.ticker = ticker;
    this.waiter = waiter;
    this.mouth = mouth;
  }

  @Override
  public Health health() {
    return mouth.map(where -> MouthTroubles.with(health, where.health())).orElse(health);
  }

  @Override
  public void close() {
    closed = true;
    mouth.ifPresent(PaperMouth::close);
    link.close();
  }

  /// Nameless and able to print nothing while the printer cannot be asked; [#health] then says why.
  @Override
  public PrinterCapabilities capabilities() {
    return ask().map(PrinterView::capabilities).orElse(UNKNOWN);
  }

  @Override
  public Supplies supplies() {
    return supplies.now();
  }

  @Override
  public Optional<PaperMouth> mouth() {
    return mouth;
  }

  @Override
  public Health check() {
    ask();
    mouth.ifPresent(PaperMouth::check);
    return health();
  }

  @Override
  public PrintOutcome print(PrintJob job, PrintProgress progress, CancelSignal cancel) {
    if (cancel.requested()) {
      return new PrintOutcome.Cancelled(0);
    }
    Optional<PrinterView> printer = ask();
    if (printer.isEmpty() || !health.ready()) {
      return new PrintOutcome.NotPrinted(health.faults().getFirst());
    }
    Optional<Fault> unfit = unfit(job, printer.get().capabilities()).or(this::blocked);
    return unfit.isEmpty()
        ? submit(job, printer.get(), progress, cancel)
        : new PrintOutcome.NotPrinted(unfit.get());
  }

  @Override
  public int cancelLeftovers() {
    int cancelled = 0;
    try {
      long end = ticker.nanos() + settings.answerPatience().toNanos();
      for (JobView leftover : peer.waiting()) {
        if (ticker.nanos() - end >= 0) {
          break;
        }
        peer.cancel(leftover.id());
        cancelled++;
      }
    } catch (IOException failure) {
      health = Health.broken(fault(failure));
    }
    return cancelled;
  }

  private Optional<PrinterView> ask() {
    try {
      PrinterView seen = peer.printer();
      saw(seen);
      return Optional.of(seen);
    } catch (IOException failure) {
      health = Health.broken(fault(failure));
      return Optional.empty();
    }
  }

  private Fault fault(IOException failure) {
    return closed ? IppFaults.closed() : peer.fault(failure);
  }

  private void saw(PrinterView seen) {
    health = seen.health();
    supplies.saw(seen.supplies());
  }

  private Optional<Fault> unfit(PrintJob job, PrinterCapabilities able) {
    if (!able.documentFormats().contains(job.mediaType())) {
      return Optional.of(unknownFormat(job, able.documentFormats()));
    }
    return settings
        .tray()
        .filter(tray -> !able.trays().isEmpty() && !able.trays().contains(tray))
        .map(tray -> unknownTray(tray, able.trays()));
  }

  /// What was printed now would come to lie on somebody else's papers.
  private Optional<Fault> blocked() {
    return mouth
        .filter(where -> MouthTroubles.blocking(where.health()).isPresent())
        .flatMap(where -> MouthTroubles.blocking(where.check()));
  }

  private static Fault unknownTray(String tray, List<String> trays) {
    return new Fault(
        FaultCode.TRAY_MISSING,
        WhoActs.ADMINISTRATOR,
        "the printer has no " + tray + ", only " + trays + "; mend the device list");
  }

  private static Fault unknownFormat(PrintJob job, Set<String> formats) {
    return Fault.of(
        FaultCode.FORMAT_NOT_SUPPORTED,
        "the printer takes no " + job.mediaType() + ", only " + formats.stream().sorted().toList());
  }

  private PrintOutcome submit(
      PrintJob job, PrinterView printer, PrintProgress progress, CancelSignal cancel) {
    try {
      Submitted submitted =
          new Submission(peer, settings, waiter).submit(job, printer.takesJobsInParts());
      return switch (submitted) {
        case Submitted.Refused(Fault fault) -> new PrintOutcome.NotPrinted(orClosed(fault));
        case Submitted.Unknown(Fault fault) -> new PrintOutcome.Uncertain(0, orClosed(fault));
        case Submitted.Accepted(int jobId) ->
            run(
                new PrintRun.Task(
                    job, jobId, printer.capabilities().countsPages(), progress, cancel));
      };
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new PrintOutcome.Uncertain(0, IppFaults.closed());
    }
  }

  private Fault orClosed(Fault fault) {
    return closed ? IppFaults.closed() : fault;
  }

  private PrintOutcome run(PrintRun.Task task) {
    return new PrintRun(peer, settings, ticker, waiter, task, this::saw, () -> closed).await();
  }
}
