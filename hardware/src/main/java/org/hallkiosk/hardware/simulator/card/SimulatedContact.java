package org.hallkiosk.hardware.simulator.card;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.line.LineTime;
import org.hallkiosk.hardware.transport.pcsc.CardContact;
import org.hallkiosk.hardware.transport.pcsc.CardLinkException;
import org.hallkiosk.hardware.transport.pcsc.CardProtocol;
import org.hallkiosk.hardware.transport.pcsc.CardTrouble;

/// A chip under power in a simulated reader.
final class SimulatedContact implements CardContact {
  private final SimulatedCardLink link;
  private final LineTime time;
  private final CardSlot slot;
  private final SimulatedChip chip;
  private final long insertion;
  private boolean closed;

  SimulatedContact(SimulatedCardLink link, LineTime time, CardSlot slot, SimulatedChip chip) {
    this.link = link;
    this.time = time;
    this.slot = slot;
    this.chip = chip;
    this.insertion = slot.insertion();
  }

  @Override
  public byte[] atr() {
    return chip.atr();
  }

  @Override
  public CardProtocol protocol() {
    return chip.protocol();
  }

  @Override
  public byte[] transmit(byte[] command, Duration patience) throws CardLinkException {
    time.lock();
    try {
      checkThere();
      slot.came();
      checkThere();
      await(patience);
      return slot.spoilt(chip.exchange(command));
    } finally {
      time.unlock();
    }
  }

  /// The card may go while it thinks.
  private void await(Duration patience) throws CardLinkException {
    Optional<Duration> delay = slot.delay();
    boolean inTime = delay.filter(it -> it.compareTo(patience) < 0).isPresent();
    long end = time.nanos() + (inTime ? delay.orElse(patience) : patience).toNanos();
    while (end - time.nanos() > 0) {
      link.pause(end);
      checkThere();
    }
    if (!inTime) {
      throw new CardLinkException(CardTrouble.NO_ANSWER, "the card does not answer");
    }
  }

  private void checkThere() throws CardLinkException {
    link.checkOpen();
    if (closed || slot.insertion() != insertion) {
      throw new CardLinkException(CardTrouble.CARD_GONE, "the card was taken out");
    }
  }

  @Override
  public void close() {
    time.lock();
    try {
      if (!closed && slot.insertion() == insertion) {
        chip.reset();
      }
      closed = true;
    } finally {
      time.unlock();
    }
  }
}
