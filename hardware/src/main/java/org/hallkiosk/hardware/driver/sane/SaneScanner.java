package org.hallkiosk.hardware.driver.sane;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.ScanOutcome;
import org.hallkiosk.hardware.device.ScanRequest;
import org.hallkiosk.hardware.device.ScannerCapabilities;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.process.NotInstalledException;
import org.hallkiosk.hardware.transport.process.Program;
import org.hallkiosk.hardware.transport.process.ProgramRun;

/// A flatbed or feeder that SANE knows, through its program `scanimage`: backends that crash or
/// hang take that program with them, and never the terminal.
public final class SaneScanner implements DocumentScanner {

  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the scanner was closed");

  private final Scanimage scanimage;
  private final SaneSettings settings;
  private final Ticker ticker;
  private Optional<SaneOptions> options = Optional.empty();
  private Optional<ScannerCapabilities> capabilities = Optional.empty();
  private volatile Health health = Health.READY;

  public SaneScanner(Program program, SaneSettings settings, Ticker ticker) {
    this.scanimage = new Scanimage(program, ticker);
    this.settings = settings;
    this.ticker = ticker;
  }

  /// Without an answer: no sources and no resolutions, and [#health] says why.
  @Override
  public ScannerCapabilities capabilities() {
    if (capabilities.isEmpty() && (options.isPresent() || check().ready())) {
      capabilities =
          options.map(read -> new ScannerCapabilities(model(), read.sources(), read.resolutions()));
    }
    return capabilities.orElseGet(
        () -> new ScannerCapabilities(settings.device(), Set.of(), List.of()));
  }

  /// Opens the scanner and reads its options; no paper moves, and no jam is seen.
  @Override
  public Health check() {
    Optional<Fault> trouble = trouble();
    known(trouble.map(Health::broken).orElse(Health.READY));
    return health;
  }

  @Override
  public ScanOutcome scan(ScanRequest request, Consumer<Picture> page, CancelSignal cancel) {
    if (cancel.requested() && !scanimage.closed()) {
      return new ScanOutcome.Cancelled(0);
    }
    Optional<Fault> trouble = options.isPresent() ? Optional.empty() : trouble();
    ScanOutcome outcome =
        trouble.isPresent()
            ? new ScanOutcome.Failed(0, trouble.get())
            : blamed(scanned(options.orElseThrow(), request, page, cancel));
    switch (outcome) {
      case ScanOutcome.Failed(_, Fault fault) -> known(Health.broken(fault));
      case ScanOutcome.Scanned _, ScanOutcome.NoDocument _, ScanOutcome.NoWholePage _ ->
          known(Health.READY);
      case ScanOutcome.Cancelled _ -> {}
    }
    return outcome;
  }

  /// A program that was killed by closing looks like one that failed.
  private ScanOutcome blamed(ScanOutcome outcome) {
    return scanimage.closed() && outcome instanceof ScanOutcome.Failed(int pages, _)
        ? new ScanOutcome.Failed(pages, CLOSED)
        : outcome;
  }

  private ScanOutcome scanned(
      SaneOptions known, ScanRequest request, Consumer<Picture> page, CancelSignal cancel) {
    if (!known.sources().contains(request.source())) {
      return new ScanOutcome.Failed(
          0, Fault.of(FaultCode.FORMAT_NOT_SUPPORTED, "this scanner has no " + request.source()));
    }
    try (PageFolder folder =
            PageFolder.in(settings.folder(), settings.device(), settings.mostPageBytes());
        ProgramRun run = scanimage.start(arguments(known, request, folder))) {
      Batch batch = new Batch(run, folder, request.mostPages(), settings.patience(), ticker);
      return followed(batch, page, cancel);
    } catch (IOException failed) {
      return new ScanOutcome.Failed(0, fault(FaultCode.DEVICE_ERROR, failed));
    }
  }

  private ScanOutcome followed(Batch batch, Consumer<Picture> page, CancelSignal cancel) {
    try {
      return batch.follow(page, cancel);
    } catch (IOException brokenOff) {
      return new ScanOutcome.Failed(batch.pages(), fault(FaultCode.GARBLED_ANSWER, brokenOff));
    }
  }

  private List<String> arguments(SaneOptions known, ScanRequest request, PageFolder folder) {
    List<String> arguments = new ArrayList<>(List.of("-d", settings.device()));
    arguments.addAll(
        List.of(
            "--format=jpeg",
            "--batch=" + folder.format(),
            "--batch-count=" + request.mostPages(),
            "--batch-print",
            "--progress"));
    arguments.addAll(known.arguments(request, settings.widthMm(), settings.heightMm()));
    arguments.addAll(settings.extra());
    return arguments;
  }

  private Optional<Fault> trouble() {
    try {
      return scanimage
          .ask(List.of("-d", settings.device(), "-A"), settings.question())
          .map(this::understood)
          .orElseGet(() -> Optional.of(silent(settings.question())));
    } catch (IOException failed) {
      return Optional.of(fault(FaultCode.NOT_CONNECTED, failed));
    }
  }

  private Optional<Fault> understood(Scanimage.Answer answer) {
    if (answer.code() != 0) {
      options = Optional.empty();
      return Optional.of(SaneFaults.of(answer.code(), answer.complaints()));
    }
    SaneOptions read = SaneOptions.of(answer.output());
    if (read.isEmpty()) {
      return Optional.of(
          Fault.of(FaultCode.GARBLED_ANSWER, "scanimage listed no options of the scanner"));
    }
    options = Optional.of(read);
    return Optional.empty();
  }

  /// As SANE lists the scanner; its address when it lists none of that name.
  private String model() {
    try {
      return scanimage
          .ask(List.of("-f", "%d|%v %m%n"), settings.question())
          .flatMap(answer -> ModelList.named(settings.device(), answer.output()))
          .orElse(settings.device());
    } catch (IOException unknown) {
      return settings.device();
    }
  }

  private static Fault silent(Duration patience) {
    return Fault.of(FaultCode.NO_ANSWER, "scanimage said nothing within " + patience);
  }

  private Fault fault(FaultCode otherwise, IOException failed) {
    if (scanimage.closed()) {
      return CLOSED;
    }
    return Fault.of(
        failed instanceof NotInstalledException ? FaultCode.SERVICE_DOWN : otherwise,
        String.valueOf(failed.getMessage()));
  }

  private synchronized void known(Health now) {
    health = scanimage.closed() ? Health.broken(CLOSED) : now;
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    scanimage.close();
    known(Health.broken(CLOSED));
  }
}
