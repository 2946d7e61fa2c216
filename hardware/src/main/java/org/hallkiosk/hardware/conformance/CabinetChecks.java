package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.Light;
import org.hallkiosk.hardware.device.Lock;
import org.hallkiosk.hardware.device.Outlet;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.device.SensorChange;

/// What every cabinet must do, beside what every device must.
public final class CabinetChecks {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration HANG = Duration.ofSeconds(30);
  private static final Duration PULSE = Duration.ofSeconds(1);
  private static final Duration OFF = Duration.ofMillis(500);
  private static final String NOWHERE = "a part that nobody wired";

  /// Waiting for a sensor, after the present state of each was told.
  public static final Waiting<Cabinet> WAITING = CabinetChecks::waitForMore;

  private CabinetChecks() {}

  public static List<Check<Cabinet>> checks() {
    return List.of(
        new Check<>("the first calls tell each wired sensor once", CabinetChecks::tellsEachOnce),
        new Check<>("a visitor is felt, and felt to go", CabinetChecks::feelsVisitor),
        new Check<>("every wired lamp lights and goes out", CabinetChecks::lights),
        new Check<>("a part that is not wired is named", CabinetChecks::namesUnwired),
        new Check<>(
            "a strike releases while somebody waits for a sensor",
            CabinetChecks::releasesMeanwhile),
        new Check<>("an outlet's power comes back", CabinetChecks::powerComesBack));
  }

  private static Waiting.Ended waitForMore(
      Cabinet cabinet, Duration patience, CancelSignal cancel) {
    SensorChange change = cabinet.awaitChange(patience, cancel);
    int known = cabinet.capabilities().sensors().size();
    for (int i = 0; i < known && change instanceof SensorChange.Changed; i++) {
      change = cabinet.awaitChange(patience, cancel);
    }
    return switch (change) {
      case SensorChange.Changed _ -> new Waiting.Ended.Done();
      case SensorChange.Unchanged _ -> new Waiting.Ended.TimedOut();
      case SensorChange.Cancelled _ -> new Waiting.Ended.Cancelled();
      case SensorChange.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
    };
  }

  private static Verdict tellsEachOnce(Subject<Cabinet> subject) {
    try (Cabinet cabinet = subject.open()) {
      Set<Sensor> told = EnumSet.noneOf(Sensor.class);
      for (int i = 0; i < cabinet.capabilities().sensors().size(); i++) {
        if (cabinet.awaitChange(LONG, new CancelSignal())
            instanceof SensorChange.Changed(Sensor sensor, _)) {
          told.add(sensor);
        }
      }
      return Verdict.that(
          told.equals(cabinet.capabilities().sensors()),
          "wired: " + cabinet.capabilities().sensors() + ", told: " + told);
    }
  }

  private static Verdict feelsVisitor(Subject<Cabinet> subject) throws InterruptedException {
    try (Cabinet cabinet = subject.open()) {
      if (!cabinet.capabilities().sensors().contains(Sensor.PRESENCE)) {
        return new Verdict.Skipped("nothing here feels a visitor");
      }
      if (!subject.hands().does(Deed.STEP_AWAY)) {
        return new Verdict.Skipped("nobody can step before this cabinet");
      }
      for (int i = 0; i < cabinet.capabilities().sensors().size(); i++) {
        cabinet.awaitChange(LONG, new CancelSignal());
      }
      subject.hands().does(Deed.STEP_BEFORE);
      SensorChange came = cabinet.awaitChange(LONG, new CancelSignal());
      subject.hands().does(Deed.STEP_AWAY);
      SensorChange went = cabinet.awaitChange(LONG, new CancelSignal());
      return Verdict.that(
          came.equals(new SensorChange.Changed(Sensor.PRESENCE, true))
              && went.equals(new SensorChange.Changed(Sensor.PRESENCE, false)),
          "coming: " + came + ", going: " + went);
    }
  }

  private static Verdict lights(Subject<Cabinet> subject) {
    try (Cabinet cabinet = subject.open()) {
      for (Light light : cabinet.capabilities().lights()) {
        CabinetAction on = cabinet.light(light, true);
        CabinetAction off = cabinet.light(light, false);
        if (!(on instanceof CabinetAction.Done) || !(off instanceof CabinetAction.Done)) {
          return new Verdict.Failed(light.name() + " on: " + on + ", off: " + off);
        }
      }
      return cabinet.capabilities().lights().isEmpty()
          ? new Verdict.Skipped("no lamp is wired")
          : Verdict.PASSED;
    }
  }

  private static Verdict namesUnwired(Subject<Cabinet> subject) {
    try (Cabinet cabinet = subject.open()) {
      List<CabinetAction> actions =
          List.of(
              cabinet.light(new Light(NOWHERE), true),
              cabinet.release(new Lock(NOWHERE), PULSE),
              cabinet.powerCycle(new Outlet(NOWHERE), OFF));
      return Verdict.that(
          actions.stream().allMatch(new CabinetAction.NotWired(NOWHERE)::equals),
          "unwired parts answered " + actions);
    }
  }

  private static Verdict releasesMeanwhile(Subject<Cabinet> subject) throws InterruptedException {
    try (Cabinet cabinet = subject.open()) {
      if (cabinet.capabilities().locks().isEmpty()) {
        return new Verdict.Skipped("no lock is wired");
      }
      CancelSignal enough = new CancelSignal();
      Background<Waiting.Ended> wait = Background.of(() -> WAITING.wait(cabinet, LONG, enough));
      wait.awaitWaiting(HANG);
      CabinetAction released =
          cabinet.release(cabinet.capabilities().locks().iterator().next(), PULSE);
      enough.request();
      boolean ended = wait.result(HANG).isPresent();
      return Verdict.that(
          released instanceof CabinetAction.Done && ended,
          "the strike: " + released + ", the wait ended: " + ended);
    }
  }

  private static Verdict powerComesBack(Subject<Cabinet> subject) throws InterruptedException {
    try (Cabinet cabinet = subject.open()) {
      for (Outlet outlet : cabinet.capabilities().outlets()) {
        CabinetAction cycled = cabinet.powerCycle(outlet, OFF);
        if (!(cycled instanceof CabinetAction.Done)) {
          return new Verdict.Failed(outlet.name() + ": " + cycled);
        }
      }
      return cabinet.capabilities().outlets().isEmpty()
          ? new Verdict.Skipped("no outlet is wired")
          : Verdict.that(cabinet.check().ready(), "afterwards: " + cabinet.health());
    }
  }
}
