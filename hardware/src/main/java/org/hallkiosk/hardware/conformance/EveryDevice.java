package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.conformance.Waiting.Ended;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Device;

/// What every driver must do, of whatever kind.
public final class EveryDevice {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final Duration HANG = Duration.ofSeconds(30);

  private EveryDevice() {}

  public static <D extends Device> List<Check<D>> checks() {
    return List.of(
        new Check<>("closing twice is harmless", EveryDevice::closesTwice),
        new Check<>("a closed device is not ready", EveryDevice::closedIsNotReady),
        new Check<>("a wait with nobody there times out", EveryDevice::timesOut),
        new Check<>("a cancelled wait says that it was cancelled", EveryDevice::cancels),
        new Check<>("closing ends a wait with a fault", EveryDevice::closeEndsWait),
        new Check<>("a wait after closing fails at once", EveryDevice::closedRefuses),
        new Check<>("health follows the plug", EveryDevice::followsPlug),
        new Check<>("it can be opened again after closing", EveryDevice::reopens),
        new Check<>(
            "opening and closing leaks neither descriptors nor threads", EveryDevice::leaks));
  }

  private static <D extends Device> Verdict closesTwice(Subject<D> subject) {
    D device = subject.open();
    device.check();
    device.close();
    device.close();
    return Verdict.PASSED;
  }

  private static <D extends Device> Verdict closedIsNotReady(Subject<D> subject) {
    D device = subject.open();
    device.check();
    device.close();
    return Verdict.that(
        !device.check().ready() && !device.health().ready(), "a closed device called itself ready");
  }

  private static <D extends Device> Verdict timesOut(Subject<D> subject)
      throws InterruptedException {
    return waited(
        subject,
        (device, waiting) -> {
          Ended ended = waiting.wait(device, SHORT, new CancelSignal());
          return Verdict.that(
              ended instanceof Ended.TimedOut, "the wait should have timed out and was " + ended);
        });
  }

  private static <D extends Device> Verdict cancels(Subject<D> subject)
      throws InterruptedException {
    return waited(
        subject,
        (device, waiting) -> {
          CancelSignal cancel = new CancelSignal();
          Background<Ended> wait = Background.of(() -> waiting.wait(device, LONG, cancel));
          cancel.request();
          Optional<Ended> ended = wait.result(HANG);
          return Verdict.that(
              ended.stream().anyMatch(Ended.Cancelled.class::isInstance),
              "the wait should have been cancelled: " + ended);
        });
  }

  private static <D extends Device> Verdict closeEndsWait(Subject<D> subject)
      throws InterruptedException {
    return waited(
        subject,
        (device, waiting) -> {
          Background<Ended> wait =
              Background.of(() -> waiting.wait(device, LONG, new CancelSignal()));
          wait.awaitWaiting(HANG);
          device.close();
          Optional<Ended> ended = wait.result(HANG);
          return Verdict.that(
              ended.stream().anyMatch(Ended.Failed.class::isInstance),
              "closing should have ended the wait: " + ended);
        });
  }

  private static <D extends Device> Verdict closedRefuses(Subject<D> subject)
      throws InterruptedException {
    return waited(
        subject,
        (device, waiting) -> {
          device.close();
          Background<Ended> wait =
              Background.of(() -> waiting.wait(device, LONG, new CancelSignal()));
          Optional<Ended> ended = wait.result(HANG);
          return Verdict.that(
              ended.stream().anyMatch(Ended.Failed.class::isInstance),
              "a closed device should refuse to wait: " + ended);
        });
  }

  private static <D extends Device> Verdict followsPlug(Subject<D> subject)
      throws InterruptedException {
    try (D device = subject.open()) {
      if (!Patience.until(HANG, () -> device.check().ready())) {
        return new Verdict.Failed("it was not ready to begin with: " + device.health());
      }
      if (!subject.hands().does(Deed.UNPLUG)) {
        return new Verdict.Skipped("nobody can pull its plug here");
      }
      boolean noticed = Patience.until(HANG, () -> !device.check().ready());
      boolean pluggedIn = subject.hands().does(Deed.PLUG_IN);
      boolean back = pluggedIn && Patience.until(HANG, () -> device.check().ready());
      return Verdict.that(noticed && back, "unplugging noticed: " + noticed + ", back: " + back);
    }
  }

  private static <D extends Device> Verdict reopens(Subject<D> subject)
      throws InterruptedException {
    subject.open().close();
    try (D device = subject.open()) {
      return Verdict.that(
          Patience.until(HANG, () -> device.check().ready()),
          "after reopening it is not ready: " + device.health());
    }
  }

  private static <D extends Device> Verdict leaks(Subject<D> subject) throws InterruptedException {
    reopen(subject, Math.max(1, subject.reopenings() / 10));
    Resources before = Resources.now();
    reopen(subject, subject.reopenings());
    boolean settled =
        Patience.until(HANG, () -> !Resources.now().exceeds(before, subject.reopenings()));
    return Verdict.that(
        settled, subject.reopenings() + " reopenings: " + before + " became " + Resources.now());
  }

  private static <D extends Device> void reopen(Subject<D> subject, int times) {
    for (int i = 0; i < times; i++) {
      try (D device = subject.open()) {
        device.check();
      }
    }
  }

  private static <D extends Device> Verdict waited(Subject<D> subject, WaitTrial<D> trial)
      throws InterruptedException {
    if (subject.waiting().isEmpty()) {
      return new Verdict.Skipped("this kind waits for nobody");
    }
    try (D device = subject.open()) {
      return trial.run(device, subject.waiting().get());
    }
  }

  private interface WaitTrial<D extends Device> {
    Verdict run(D device, Waiting<D> waiting) throws InterruptedException;
  }
}
