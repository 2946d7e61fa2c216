package org.hallkiosk.hardware.driver.pcsc;

import java.time.Duration;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.pcsc.CardContact;
import org.hallkiosk.hardware.transport.pcsc.CardLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkException;

/// A card in the reader. Whether it was taken out is decided by looking, since services tell a
/// transmission to a card that has gone in many ways.
final class PcscCard implements SmartCard {
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CardContact contact;
  private final LinkKeeper keeper;
  private final Ticker ticker;

  PcscCard(CardContact contact, LinkKeeper keeper, Ticker ticker) {
    this.contact = contact;
    this.keeper = keeper;
    this.ticker = ticker;
  }

  @Override
  public byte[] atr() {
    return contact.atr();
  }

  @Override
  public CardAnswer transmit(byte[] command) {
    CommandShape.of(command);
    try {
      return new Dialogue(contact, Deadline.after(PATIENCE, ticker)).ask(command);
    } catch (CardLinkException e) {
      keeper.noted(e);
      return afterFailure(e);
    }
  }

  private CardAnswer afterFailure(CardLinkException e) {
    return switch (e.trouble()) {
      case CARD_GONE -> new CardAnswer.Removed();
      case SERVICE_DOWN, NO_READER, CLOSED, NO_ANSWER -> new CardAnswer.Failed(CardFaults.of(e));
      case MUTE, IN_USE, GARBLED, NOT_PASSED_ON, BROKEN ->
          gone() ? new CardAnswer.Removed() : new CardAnswer.Failed(CardFaults.of(e));
    };
  }

  /// pcscd looks for cards every 400 ms, so it may not know yet.
  private boolean gone() {
    try {
      return keeper.with(link -> link.awaitNoCard(CardLink.LONGEST_WAIT));
    } catch (CardLinkException e) {
      return false;
    }
  }

  @Override
  public void close() {
    contact.close();
  }
}
