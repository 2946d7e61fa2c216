package org.hallkiosk.kiosk.workbench.cabinet;

import java.security.PublicKey;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.card.CardBoard;
import org.hallkiosk.hardware.simulator.card.SimulatedCardReader;
import org.hallkiosk.hardware.simulator.crt571.SimulatedCardDispenser;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.zvt.SimulatedCardTerminal;

/// Where cards go in and come out: chip cards, bank cards, and new cards for citizens.
public final class CardBay implements AutoCloseable {
  private static final int BAUD = 9_600;
  private static final int CARDS_IN_STACK = 50;
  private static final Duration MOTOR = Duration.ofMillis(800);
  private static final Duration WAITS_FOR_CARD = Duration.ofSeconds(60);

  private final SimulatedCardReader chips = new SimulatedCardReader(new RealTime());
  private final SimulatedCardTerminal bank = new SimulatedCardTerminal(WAITS_FOR_CARD);
  private final SimulatedLine bankLine = Lines.serial(DeviceKind.CARD_TERMINAL, BAUD, bank);
  private final SimulatedCardDispenser dispenser =
      new SimulatedCardDispenser(CARDS_IN_STACK, MOTOR);
  private final SimulatedLine dispenserLine =
      Lines.serial(DeviceKind.CARD_DISPENSER, BAUD, dispenser);

  private volatile BiConsumer<String, PublicKey> serviceCards = (_, _) -> {};

  public SimulatedCardReader chips() {
    return chips;
  }

  public SimulatedCardTerminal bank() {
    return bank;
  }

  public SimulatedLine bankLine() {
    return bankLine;
  }

  public SimulatedCardDispenser dispenser() {
    return dispenser;
  }

  public SimulatedLine dispenserLine() {
    return dispenserLine;
  }

  public FaultBoard chipBoard() {
    return CardBoard.of(
        DeviceKind.SMART_CARD_READER.configured(),
        chips,
        new SampleChips((number, key) -> serviceCards.accept(number, key)).byName());
  }

  /// @param told number and public key of each service card before it is first laid down: a card
  ///   that no hall has bound signs nobody in
  public void handOutServiceCards(BiConsumer<String, PublicKey> told) {
    serviceCards = told;
  }

  public FaultBoard bankBoard() {
    return bank.board(bankLine);
  }

  public FaultBoard dispenserBoard() {
    return dispenser.board(dispenserLine);
  }

  @Override
  public void close() {
    chips.unplug();
    bankLine.unplug();
    dispenserLine.unplug();
  }
}
