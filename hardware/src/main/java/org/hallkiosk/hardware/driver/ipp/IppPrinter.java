package org.hallkiosk.hardware.driver.ipp;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrinterCapabilities;
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
  private volatile Health health =
      Health.broken(Fault.of(FaultCode.NOT_CONNECTED, "the printer has not been asked yet"));
  private volatile boolean closed;

  /// @param link owned from here on: closed together with the printer
  public IppPrinter(IppLink link, IppSettings settings, Ticker ticker, Waiter waiter) {
    this.link = link;
    this.peer = new IppPeer(link, settings);
    this.settings = settings;
    this.ticker = ticker;
    this.waiter = waiter;
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    closed = true;
    link.close();
  }

  /// Nameless and able to print nothing while the printer cannot be asked; [#health] then says why.
  @Override
  public PrinterCapabilities capabilities() {
    return ask().map(PrinterView::capabilities).orElse(UNKNOWN);
  }

  @Override
  public Health check() {
    ask();
    return health;
  }

  @Override
  public PrintOutcome print(PrintJob job, IntConsumer pageDone, CancelSignal cancel) {
    if (cancel.requested()) {
      return new PrintOutcome.Cancelled(0);
    }
    Optional<PrinterView> printer = ask();
    if (printer.isEmpty() || !health.ready()) {
      return new PrintOutcome.NotPrinted(health.faults().getFirst());
    }
    Set<String> formats = printer.get().capabilities().documentFormats();
    return formats.contains(job.mediaType())
        ? submit(job, printer.get(), pageDone, cancel)
        : new PrintOutcome.NotPrinted(unknownFormat(job, formats));
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
      health = seen.health();
      return Optional.of(seen);
    } catch (IOException failure) {
      health = Health.broken(fault(failure));
      return Optional.empty();
    }
  }

  private Fault fault(IOException failure) {
    return closed ? IppFaults.closed() : IppFaults.of(failure);
  }

  private static Fault unknownFormat(PrintJob job, Set<String> formats) {
    return Fault.of(
        FaultCode.FORMAT_NOT_SUPPORTED,
        "the printer takes no " + job.mediaType() + ", only " + formats.stream().sorted().toList());
  }

  private PrintOutcome submit(
      PrintJob job, PrinterView printer, IntConsumer pageDone, CancelSignal cancel) {
    try {
      Submitted submitted =
          new Submission(peer, settings, waiter).submit(job, printer.takesJobsInParts());
      return switch (submitted) {
        case Submitted.Refused(Fault fault) -> new PrintOutcome.NotPrinted(orClosed(fault));
        case Submitted.Unknown(Fault fault) -> new PrintOutcome.Uncertain(0, orClosed(fault));
        case Submitted.Accepted(int jobId) ->
            run(
                new PrintRun.Task(
                    job, jobId, printer.capabilities().countsPages(), pageDone, cancel));
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
    return new PrintRun(peer, settings, ticker, waiter, task, seen -> health = seen, () -> closed)
        .await();
  }
}
