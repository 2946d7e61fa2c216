package org.hallkiosk.hardware.simulator.card;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.line.LineTime;
import org.hallkiosk.hardware.transport.pcsc.CardContact;
import org.hallkiosk.hardware.transport.pcsc.CardLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkException;
import org.hallkiosk.hardware.transport.pcsc.CardTrouble;

/// A driver's way into a simulated reader.
final class SimulatedCardLink implements CardLink {
  private final SimulatedCardReader reader;
  private final LineTime time;
  private final CardSlot slot;
  private final long start;
  private boolean closed;

  SimulatedCardLink(SimulatedCardReader reader, LineTime time, CardSlot slot, long start) {
    this.reader = reader;
    this.time = time;
    this.slot = slot;
    this.start = start;
  }

  @Override
  public boolean awaitCard(Duration patience) throws CardLinkException {
    return await(true, patience);
  }

  @Override
  public boolean awaitNoCard(Duration patience) throws CardLinkException {
    return await(false, patience);
  }

  private boolean await(boolean present, Duration patience) throws CardLinkException {
    time.lock();
    try {
      long end = time.nanos() + SimulatedCardReader.bounded(patience).toNanos();
      checkOpen();
      while (slot.chip().isPresent() != present && end - time.nanos() > 0) {
        pause(end);
        checkOpen();
      }
      return slot.chip().isPresent() == present;
    } finally {
      time.unlock();
    }
  }

  /// With the lock held.
  void pause(long end) throws CardLinkException {
    try {
      time.await(end);
    } catch (InterruptedIOException e) {
      throw new CardLinkException(CardTrouble.CLOSED, "interrupted while it waited", e);
    }
  }

  /// With the lock held.
  void checkOpen() throws CardLinkException {
    if (closed) {
      throw new CardLinkException(CardTrouble.CLOSED, "the link is closed");
    }
    reader.checkReachable(start);
  }

  @Override
  public CardContact connect() throws CardLinkException {
    time.lock();
    try {
      checkOpen();
      Optional<SimulatedChip> chip = slot.chip();
      if (chip.isEmpty()) {
        throw new CardLinkException(CardTrouble.CARD_GONE, "no card is there");
      }
      if (slot.mute()) {
        throw new CardLinkException(CardTrouble.MUTE, "the card gives no answer to reset");
      }
      return new SimulatedContact(this, time, slot, chip.get());
    } finally {
      time.unlock();
    }
  }

  @Override
  public void close() {
    time.lock();
    try {
      closed = true;
      time.changed();
    } finally {
      time.unlock();
    }
  }
}
