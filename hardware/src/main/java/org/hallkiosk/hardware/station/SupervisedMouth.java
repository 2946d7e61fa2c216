package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;

/// A mouth whose sensor and motor are used on its printer's thread, like all that may hang.
///
/// @param where the mouth of the driver that sits there when it is called: drivers are replaced
record SupervisedMouth<D extends Device>(
    Supervisor<D> printer, Function<D, Optional<PaperMouth>> where) implements PaperMouth {
  private static final Duration RETRACTING = Duration.ofSeconds(20);

  /// Longer than the cabinet's own leash, so that a board that hangs is not blamed on the printer.
  private static final Duration FEELING = Duration.ofSeconds(15);

  private static final Fault GONE =
      Fault.of(FaultCode.NOT_CONNECTED, "no driver feels this mouth now");

  @Override
  public PaperRemoval awaitTaken(Duration patience, CancelSignal cancel) {
    return printer.call(
        Operation.<D, PaperRemoval>of(
                "wait until the papers are taken",
                patience.plus(FEELING),
                driver ->
                    where
                        .apply(driver)
                        .map(mouth -> mouth.awaitTaken(patience, cancel))
                        .orElseGet(() -> new PaperRemoval.Failed(GONE)),
                PaperRemoval.Failed::new)
            .cancelledBy(cancel, FEELING));
  }

  @Override
  public boolean retracts() {
    return printer.glance(
        driver -> where.apply(driver).stream().anyMatch(PaperMouth::retracts), false);
  }

  @Override
  public PaperRetraction retract() {
    return printer.call(
        Operation.of(
            "retract",
            RETRACTING,
            driver ->
                where
                    .apply(driver)
                    .map(PaperMouth::retract)
                    .orElseGet(() -> new PaperRetraction.Failed(GONE)),
            PaperRetraction.Failed::new));
  }

  @Override
  public Health health() {
    return printer.glance(driver -> told(driver, PaperMouth::health), Health.broken(GONE));
  }

  @Override
  public Health check() {
    return printer.call(
        Operation.of(
            "look at the mouth",
            FEELING,
            driver -> told(driver, PaperMouth::check),
            Health::broken));
  }

  private Health told(D driver, Function<PaperMouth, Health> question) {
    return where.apply(driver).map(question).orElseGet(() -> Health.broken(GONE));
  }

  /// Nothing: it is its printer's, which the station closes.
  @Override
  public void close() {}
}
