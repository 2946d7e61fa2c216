package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Dispensing;
import org.hallkiosk.hardware.device.Retraction;

record SupervisedCardDispenser(Supervisor<CardDispenser> supervisor)
    implements CardDispenser, Supervised<CardDispenser> {
  private static final Duration MOVING = Duration.ofSeconds(15);

  /// When the call is abandoned, a card may have left the stack.
  @Override
  public Dispensing dispense(CancelSignal cancel) {
    return supervisor.call(
        Operation.<CardDispenser, Dispensing>of(
                "dispense",
                MOVING,
                dispenser -> dispenser.dispense(cancel),
                Dispensing.NotDispensed::new)
            .orLost(Dispensing.Uncertain::new)
            .cancelledBy(cancel, MOVING));
  }

  @Override
  public CardRemoval awaitTaken(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<CardDispenser, CardRemoval>of(
                "wait for removal",
                patience.plus(MOVING),
                dispenser -> dispenser.awaitTaken(patience, cancel),
                CardRemoval.Failed::new)
            .cancelledBy(cancel, MOVING));
  }

  @Override
  public Retraction retract() {
    return supervisor.call(
        Operation.of("retract", MOVING, CardDispenser::retract, Retraction.Failed::new));
  }
}
