package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.device.PowerReading;

/// What every power supply must do, beside what every device must.
public final class PowerChecks {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration HANG = Duration.ofSeconds(30);

  /// Waiting for a change, after the present state was told.
  public static final Waiting<Power> WAITING = PowerChecks::waitForMore;

  private PowerChecks() {}

  public static List<Check<Power>> checks() {
    return List.of(
        new Check<>("it says how it is", PowerChecks::reads),
        new Check<>("the mains' going and coming are told", PowerChecks::tellsMains),
        new Check<>("a mains failure shows in its health", PowerChecks::warns));
  }

  private static Waiting.Ended waitForMore(Power power, Duration patience, CancelSignal cancel) {
    PowerReading reading = power.awaitChange(patience, cancel);
    if (reading instanceof PowerReading.Known) {
      reading = power.awaitChange(patience, cancel);
    }
    return switch (reading) {
      case PowerReading.Known _ -> new Waiting.Ended.Done();
      case PowerReading.Unchanged _ -> new Waiting.Ended.TimedOut();
      case PowerReading.Cancelled _ -> new Waiting.Ended.Cancelled();
      case PowerReading.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
    };
  }

  private static Verdict reads(Subject<Power> subject) {
    try (Power power = subject.open()) {
      PowerReading reading = power.read();
      return Verdict.that(reading instanceof PowerReading.Known, "it read " + reading);
    }
  }

  private static Verdict tellsMains(Subject<Power> subject) throws InterruptedException {
    try (Power power = subject.open()) {
      PowerReading first = power.awaitChange(LONG, new CancelSignal());
      if (!subject.hands().does(Deed.CUT_MAINS)) {
        return new Verdict.Skipped("nobody can cut the mains here");
      }
      PowerReading cut = power.awaitChange(LONG, new CancelSignal());
      subject.hands().does(Deed.RESTORE_MAINS);
      PowerReading back = power.awaitChange(LONG, new CancelSignal());
      return Verdict.that(
          onMains(first, true) && onMains(cut, false) && onMains(back, true),
          "first: " + first + ", cut: " + cut + ", back: " + back);
    }
  }

  private static boolean onMains(PowerReading reading, boolean expected) {
    return reading instanceof PowerReading.Known(var state) && state.onMains() == expected;
  }

  private static Verdict warns(Subject<Power> subject) throws InterruptedException {
    try (Power power = subject.open()) {
      if (!subject.hands().does(Deed.CUT_MAINS)) {
        return new Verdict.Skipped("nobody can cut the mains here");
      }
      boolean warned = Patience.until(HANG, () -> warnsOfBattery(power));
      subject.hands().does(Deed.RESTORE_MAINS);
      boolean calm = Patience.until(HANG, () -> !warnsOfBattery(power));
      return Verdict.that(warned && calm, "warned: " + warned + ", calm again: " + calm);
    }
  }

  private static boolean warnsOfBattery(Power power) {
    return power.check().warnings().stream().anyMatch(it -> it.code() == FaultCode.ON_BATTERY);
  }
}
