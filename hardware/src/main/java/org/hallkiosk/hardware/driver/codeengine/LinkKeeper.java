package org.hallkiosk.hardware.driver.codeengine;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;

/// The one conversation with an engine: begun when it is first needed, and anew after its link
/// died.
final class LinkKeeper {

  /// How often a command that goes unanswered is sent.
  static final int ATTEMPTS = 3;

  private final ByteLinkOpener opener;
  private final Dialect dialect;
  private final EngineSettings settings;
  private final Ticker ticker;
  private final AtomicReference<Optional<EngineTalk>> current =
      new AtomicReference<>(Optional.empty());
  private volatile boolean closed;

  LinkKeeper(ByteLinkOpener opener, Dialect dialect, EngineSettings settings, Ticker ticker) {
    this.opener = opener;
    this.dialect = dialect;
    this.settings = settings;
    this.ticker = ticker;
  }

  /// Blocks as long as the opener does, and until a fresh engine has answered.
  EngineTalk talk(CancelSignal cancel) throws IOException {
    Optional<EngineTalk> open = current.get();
    return open.isPresent() ? open.get() : begun(cancel);
  }

  private EngineTalk begun(CancelSignal cancel) throws IOException {
    if (closed) {
      throw new IOException("the code scanner is closed");
    }
    ByteLink link = opener.open();
    EngineTalk fresh =
        new EngineTalk(link, dialect.hearing(settings.longestCode()), settings, ticker);
    current.set(Optional.of(fresh));
    if (closed) {
      drop();
    }
    fresh.send(dialect.greet(settings.mode()), ATTEMPTS, cancel);
    return fresh;
  }

  /// From any thread.
  void drop() {
    current.getAndSet(Optional.empty()).ifPresent(talk -> talk.link().close());
  }

  /// From any thread; idempotent. Ends a call that waits on the link.
  void close() {
    closed = true;
    drop();
  }

  boolean closed() {
    return closed;
  }
}
