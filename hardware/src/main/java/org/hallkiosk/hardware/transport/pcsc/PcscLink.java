package org.hallkiosk.hardware.transport.pcsc;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import jnasmartcardio.Smartcardio.JnaCardTerminals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A reader of the PC/SC service, through a context of its own. A wait in one thread would stall a
/// connect in another that shares its context; here one thread makes all calls, so one context
/// serves both.
final class PcscLink implements CardLink {
  /// For calls that do not wait for a person.
  static final Duration CALL_PATIENCE = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(PcscLink.class);

  private final NativeThread thread;
  private final JnaCardTerminals context;
  private final CardTerminal reader;
  private final AtomicBoolean closed = new AtomicBoolean();

  PcscLink(NativeThread thread, JnaCardTerminals context, CardTerminal reader) {
    this.thread = thread;
    this.context = context;
    this.reader = reader;
  }

  @Override
  public boolean awaitCard(Duration patience) throws CardLinkException {
    long millis = millis(patience);
    return thread.call(CALL_PATIENCE, () -> checked(reader.waitForCardPresent(millis)));
  }

  @Override
  public boolean awaitNoCard(Duration patience) throws CardLinkException {
    long millis = millis(patience);
    return thread.call(CALL_PATIENCE, () -> checked(reader.waitForCardAbsent(millis)));
  }

  /// A reader that was pulled out counts as one without a card until the service is asked for its
  /// list.
  private boolean checked(boolean asWished) throws CardException, CardLinkException {
    boolean listed =
        context.list(CardTerminals.State.ALL).stream()
            .anyMatch(known -> known.getName().equals(reader.getName()));
    if (!listed) {
      throw new CardLinkException(CardTrouble.NO_READER, reader.getName() + " was unplugged");
    }
    return asWished;
  }

  @Override
  public CardContact connect() throws CardLinkException {
    return thread.call(CALL_PATIENCE, () -> new PcscContact(thread, reader, reader.connect("*")));
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      thread.later(this::giveBack);
      thread.end();
    }
  }

  private void giveBack() {
    try {
      context.close();
    } catch (CardException e) {
      LOG.debug("the context was gone already: {}", e.getMessage());
    }
  }

  /// Zero would wait for ever.
  private static long millis(Duration patience) {
    return Math.clamp(patience.toMillis(), 1, LONGEST_WAIT.toMillis());
  }
}
