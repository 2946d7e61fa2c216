package org.hallkiosk.hardware.driver.codeengine;

import java.io.IOException;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.Ticker;

/// The engine at the far end of the link: each fresh link begins with a greeting. For the thread
/// that owns the scanner.
final class GreetedEngine {

  /// How often a command that goes unanswered is sent.
  static final int ATTEMPTS = 3;

  private final KeptLink kept;
  private final Dialect dialect;
  private final EngineSettings settings;
  private final Ticker ticker;
  private Optional<EngineTalk> greeted = Optional.empty();
  private int greetedLink;

  GreetedEngine(KeptLink kept, Dialect dialect, EngineSettings settings, Ticker ticker) {
    this.kept = kept;
    this.dialect = dialect;
    this.settings = settings;
    this.ticker = ticker;
  }

  /// Blocks as long as the opener does, and until a fresh engine has answered.
  EngineTalk talk(CancelSignal cancel) throws IOException {
    ByteLink link = kept.link();
    return greeted.isPresent() && greetedLink == kept.openings()
        ? greeted.get()
        : begun(link, cancel);
  }

  private EngineTalk begun(ByteLink link, CancelSignal cancel) throws IOException {
    EngineTalk fresh =
        new EngineTalk(link, dialect.hearing(settings.longestCode()), settings, ticker);
    fresh.send(dialect.greet(settings.mode()), ATTEMPTS, cancel);
    greeted = Optional.of(fresh);
    greetedLink = kept.openings();
    return fresh;
  }
}
