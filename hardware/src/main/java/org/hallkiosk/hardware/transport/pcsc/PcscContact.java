package org.hallkiosk.hardware.transport.pcsc;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A card that the PC/SC service has powered.
final class PcscContact implements CardContact {
  private static final Logger LOG = LoggerFactory.getLogger(PcscContact.class);

  /// The longest answer of an extended command, and its status word.
  private static final int MOST_BYTES = 65_538;

  private final NativeThread thread;
  private final CardTerminal reader;
  private final Card card;
  private final AtomicBoolean closed = new AtomicBoolean();

  PcscContact(NativeThread thread, CardTerminal reader, Card card) {
    this.thread = thread;
    this.reader = reader;
    this.card = card;
  }

  @Override
  public byte[] atr() {
    return card.getATR().getBytes();
  }

  @Override
  public CardProtocol protocol() {
    return card.getProtocol().equals("T=0") ? CardProtocol.T0 : CardProtocol.BLOCKS;
  }

  @Override
  public byte[] transmit(byte[] command, Duration patience) throws CardLinkException {
    return thread.call(patience, () -> exchanged(command));
  }

  /// The provider follows up `61xx` and `6Cxx` itself, up to eight times; what it leaves comes back
  /// as it is. It trips over its own indices when an answer is shorter than a status word, or when
  /// a command of four bytes is answered with `61xx`.
  private byte[] exchanged(byte[] command) throws CardException, CardLinkException {
    ByteBuffer answer = ByteBuffer.allocate(MOST_BYTES);
    try {
      card.getBasicChannel().transmit(ByteBuffer.wrap(command), answer);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new CardLinkException(CardTrouble.GARBLED, "an answer without a status word", e);
    }
    byte[] bytes = new byte[answer.position()];
    answer.rewind().get(bytes);
    return bytes;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      thread.later(this::letGo);
    }
  }

  /// With a reset, so that no other program finds the card unlocked. The service cuts the power of
  /// a card that nobody uses by itself. A card that has gone is not reset: pcscd would power the
  /// next one in its place, and then never tell that it came.
  private void letGo() {
    try {
      card.disconnect(reader.isCardPresent());
    } catch (CardException e) {
      LOG.debug("the card was gone already: {}", e.getMessage());
    }
  }
}
