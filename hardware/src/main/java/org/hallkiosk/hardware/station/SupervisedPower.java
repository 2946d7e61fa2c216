package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.device.PowerReading;

record SupervisedPower(Supervisor<Power> supervisor) implements Power, Supervised<Power> {
  private static final Duration ASKING = Duration.ofSeconds(5);

  @Override
  public PowerReading read() {
    return supervisor.call(Operation.of("read", ASKING, Power::read, PowerReading.Failed::new));
  }

  @Override
  public PowerReading awaitChange(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<Power, PowerReading>of(
                "wait for a change",
                patience.plus(ASKING),
                power -> power.awaitChange(patience, cancel),
                PowerReading.Failed::new)
            .cancelledBy(cancel, ASKING));
  }
}
