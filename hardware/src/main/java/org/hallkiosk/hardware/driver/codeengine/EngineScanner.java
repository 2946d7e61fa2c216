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
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// A barcode engine on a serial line or USB-CDC. The link is opened by the first call that needs
/// it; until then the scanner counts as ready.
public final class EngineScanner implements CodeScanner {

  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the code scanner was closed");
  private static final Duration SLICE = Duration.ofMillis(100);
  private static final long FOREVER = Long.MAX_VALUE / 2;

  private final LinkKeeper keeper;
  private final Dialect dialect;
  private final EngineSettings settings;
  private final Ticker ticker;
  private volatile Health health = Health.READY;

  public EngineScanner(
      ByteLinkOpener opener, Dialect dialect, EngineSettings settings, Ticker ticker) {
    this.keeper = new LinkKeeper(opener, dialect, settings, ticker);
    this.dialect = dialect;
    this.settings = settings;
    this.ticker = ticker;
  }

  /// May take up to 1.5 s longer with an engine that does not answer. What is no text counts as not
  /// scanned, and the engine looks again.
  @Override
  public CodeScan scan(Duration patience, CancelSignal cancel) {
    if (cancel.requested() && !keeper.closed()) {
      return new CodeScan.Cancelled();
    }
    long end = ticker.nanos() + Math.min(TimeUnit.NANOSECONDS.convert(patience), FOREVER);
    return told(cancel, talk -> watched(talk, end, cancel), CodeScan.Failed::new);
  }

  private CodeScan watched(EngineTalk talk, long end, CancelSignal cancel) throws IOException {
    talk.sendAsFence(dialect.begin(settings.mode()), LinkKeeper.ATTEMPTS, cancel);
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
        talk.send(dialect.begin(settings.mode()), LinkKeeper.ATTEMPTS, cancel);
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
      keeper.drop();
    }
    return keeper.closed() ? new CodeScan.Failed(CLOSED) : outcome;
  }

  /// Blocks up to 1.5 s, plus opening the link.
  @Override
  public Health check() {
    CancelSignal nobody = new CancelSignal();
    return told(
        nobody,
        talk -> {
          talk.send(dialect.greet(settings.mode()), LinkKeeper.ATTEMPTS, nobody);
          return Health.READY;
        },
        Health::broken);
  }

  private <T> T told(CancelSignal cancel, Conversation<T> conversation, Failure<T> failure) {
    try {
      T outcome = conversation.over(keeper.talk(cancel));
      known(Health.READY);
      return outcome;
    } catch (EngineTrouble trouble) {
      return failure.of(lost(trouble.code(), trouble));
    } catch (StalledWriteException stalled) {
      return failure.of(lost(FaultCode.STALLED_WRITE, stalled));
    } catch (IOException gone) {
      return failure.of(lost(FaultCode.NOT_CONNECTED, gone));
    }
  }

  private Fault lost(FaultCode code, IOException why) {
    keeper.drop();
    Fault fault = keeper.closed() ? CLOSED : Fault.of(code, String.valueOf(why.getMessage()));
    known(Health.broken(fault));
    return fault;
  }

  private synchronized void known(Health now) {
    health = keeper.closed() ? Health.broken(CLOSED) : now;
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    keeper.close();
    known(Health.broken(CLOSED));
  }

  private interface Conversation<T> {
    T over(EngineTalk talk) throws IOException;
  }

  private interface Failure<T> {
    T of(Fault fault);
  }
}
