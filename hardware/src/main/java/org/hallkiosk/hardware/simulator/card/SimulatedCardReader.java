package org.hallkiosk.hardware.simulator.card;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.line.LineTime;
import org.hallkiosk.hardware.transport.pcsc.CardLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkException;
import org.hallkiosk.hardware.transport.pcsc.CardLinkOpener;
import org.hallkiosk.hardware.transport.pcsc.CardTrouble;

/// A PC/SC service with one reader and a slot for one chip. Everything may come from any thread;
/// the lock of its time guards it.
public final class SimulatedCardReader implements CardLinkOpener {
  private final LineTime time;
  private final CardSlot slot = new CardSlot();
  private boolean serving = true;
  private boolean plugged = true;

  /// Each start of the service makes all earlier links dead for good.
  private long start;

  public SimulatedCardReader(LineTime time) {
    this.time = time;
  }

  /// Replaces a card that is there.
  public void insert(SimulatedChip chip) {
    act(() -> slot.insert(chip));
  }

  public void take() {
    act(slot::take);
  }

  /// As the k-th command from now comes in, the card goes.
  ///
  /// @param command from 1
  public void takeAtCommand(int command) {
    act(() -> slot.takeAt(command));
  }

  /// Cards give no answer to reset: upside down, dirty, or without a chip.
  public void mute(boolean mute) {
    act(() -> slot.mute(mute));
  }

  /// In place of the fault before.
  public void fault(CardFault fault) {
    act(() -> slot.fault(Optional.of(fault)));
  }

  public void clearFault() {
    act(() -> slot.fault(Optional.empty()));
  }

  public void unplug() {
    act(() -> plugged = false);
  }

  public void plugIn() {
    act(() -> plugged = true);
  }

  public void stopService() {
    act(() -> serving = false);
  }

  public void startService() {
    act(
        () -> {
          start++;
          serving = true;
        });
  }

  /// How many commands cards have been given since the reader was made.
  public long commands() {
    time.lock();
    try {
      return slot.commands();
    } finally {
      time.unlock();
    }
  }

  private void act(Runnable deed) {
    time.lock();
    try {
      deed.run();
      time.changed();
    } finally {
      time.unlock();
    }
  }

  @Override
  public CardLink open() throws CardLinkException {
    time.lock();
    try {
      checkReachable(start);
      return new SimulatedCardLink(this, time, slot, start);
    } finally {
      time.unlock();
    }
  }

  /// With the lock held.
  void checkReachable(long since) throws CardLinkException {
    if (!serving || since != start) {
      throw new CardLinkException(CardTrouble.SERVICE_DOWN, "the simulated service is down");
    }
    if (!plugged) {
      throw new CardLinkException(CardTrouble.NO_READER, "the simulated reader is unplugged");
    }
  }

  /// Longer waits are cut, as those of a real service are.
  static Duration bounded(Duration patience) {
    return patience.compareTo(CardLink.LONGEST_WAIT) < 0 ? patience : CardLink.LONGEST_WAIT;
  }
}
