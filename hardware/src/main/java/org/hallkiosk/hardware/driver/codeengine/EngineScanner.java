package org.hallkiosk.hardware.driver.codeengine;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.KnownHealth;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// A barcode engine on a serial line or USB-CDC. The link is opened by the first call that needs
/// it; until then the scanner counts as ready.
public final class EngineScanner implements CodeScanner {

  private static final Duration SLICE = Duration.ofMillis(100);
  private static final long FOREVER = Long.MAX_VALUE / 2;

  private final KnownHealth known = new KnownHealth("the code scanner was closed");
  private final KeptLink kept;
  private final GreetedEngine engine;
  private final Dialect dialect;
  private final EngineSettings settings;
  private final Ticker ticker;

  public EngineScanner(
      ByteLinkOpener opener, Dialect dialect, EngineSettings settings, Ticker ticker) {
    this.kept = new KeptLink(opener);
    this.engine = new GreetedEngine(kept, dialect, settings, ticker);
    this.dialect = dialect;
    this.settings = settings;
    this.ticker = ticker;
  }

  /// May take up to 1.5 s longer with an engine that does not answer. What is no text counts as not
  /// scanned, and the engine looks again.
  @Override
  public CodeScan scan(Duration patience, CancelSignal cancel) {
    if (cancel.requested() && !known.closed()) {
      return new CodeScan.Cancelled();
    }
    long end = ticker.nanos() + Math.min(TimeUnit.NANOSECONDS.convert(patience), FOREVER);
    return told(cancel, talk -> watched(talk, end, cancel), CodeScan.Failed::new);
  }

  private CodeScan watched(EngineTalk talk, long end, CancelSignal cancel) throws IOException {
    talk.sendAsFence(dialect.begin(settings.mode()), GreetedEngine.ATTEMPTS, cancel);
    long renewed = ticker.nanos();
    while (!cancel.requested()) {
      long left = end - ticker.nanos();
      if (left <= 0) {
        return lightsOut(talk, new CodeScan.NoCode());
      }
      Optional<byte[]> code = talk.code(Duration.ofNanos(Math.min(left, SLICE.toNanos())));
      Optional<String> text = code.flatMap(CodeText::of);
      if (text.isPresent()) {
        return lightsOut(talk, new CodeScan.Scanned(text.get()));
      }
      if (code.isPresent() || ticker.nanos() - renewed >= settings.retrigger().toNanos()) {
        talk.send(dialect.begin(settings.mode()), GreetedEngine.ATTEMPTS, cancel);
        renewed = ticker.nanos();
      }
    }
    return lightsOut(talk, new CodeScan.Cancelled());
  }

  /// An engine that no longer answers does not make a scanned code unscanned: that is the next
  /// call's trouble, over a fresh link.
  private CodeScan lightsOut(EngineTalk talk, CodeScan outcome) {
    try {
      talk.send(dialect.end(settings.mode()), 1, new CancelSignal());
    } catch (IOException gone) {
      kept.drop();
    }
    return known.closed() ? new CodeScan.Failed(known.closedFault()) : outcome;
  }

  /// Blocks up to 1.5 s, plus opening the link.
  @Override
  public Health check() {
    CancelSignal nobody = new CancelSignal();
    return told(
        nobody,
        talk -> {
          talk.send(dialect.greet(settings.mode()), GreetedEngine.ATTEMPTS, nobody);
          return Health.READY;
        },
        Health::broken);
  }

  private <T> T told(CancelSignal cancel, Conversation<T> conversation, Failure<T> failure) {
    try {
      T outcome = conversation.over(engine.talk(cancel));
      known.is(Health.READY);
      return outcome;
    } catch (IOException e) {
      kept.drop();
      return failure.of(known.lost(code(e), e));
    }
  }

  private static FaultCode code(IOException e) {
    return switch (e) {
      case EngineTrouble trouble -> trouble.code();
      case StalledWriteException _ -> FaultCode.STALLED_WRITE;
      default -> FaultCode.NOT_CONNECTED;
    };
  }

  @Override
  public Health health() {
    return known.health();
  }

  @Override
  public void close() {
    known.close();
    kept.close();
  }

  private interface Conversation<T> {
    T over(EngineTalk talk) throws IOException;
  }

  private interface Failure<T> {
    T of(Fault fault);
  }
}
