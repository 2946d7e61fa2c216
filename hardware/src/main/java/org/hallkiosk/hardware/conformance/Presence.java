package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;

/// Whether a device is there at all: asked once before its checks, each of which would otherwise
/// wait for it on its own.
final class Presence {
  /// A camera's first frame, or a reader that starts up with its line, takes a second or two.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration EVERY = Duration.ofMillis(200);

  private final Time time;

  Presence(Time time) {
    this.time = time;
  }

  /// What keeps the device from being there, and what to do, in one sentence; empty as soon as
  /// anything answers, be it with a fault of its own. Blocks for 5 s and one [Device#check] at
  /// most.
  <D extends Device> Optional<String> lacking(Subject<D> subject) throws InterruptedException {
    try (D device = subject.open()) {
      long begun = time.nanos();
      Optional<Fault> absent = absence(device);
      while (absent.isPresent() && time.nanos() - begun < PATIENCE.toNanos()) {
        time.pause(EVERY);
        absent = absence(device);
      }
      return absent.map(Presence::sentence);
    }
  }

  private static Optional<Fault> absence(Device device) {
    return device.check().faults().stream().filter(Presence::saysAbsent).findFirst();
  }

  private static String sentence(Fault fault) {
    String remedy =
        fault.code() == FaultCode.SERVICE_DOWN
            ? "start that service"
            : "look after its plug and power, and its address in the device list";
    return fault.detail() + "; " + remedy;
  }

  private static boolean saysAbsent(Fault fault) {
    return switch (fault.code()) {
      case NOT_CONNECTED, NO_ANSWER, SERVICE_DOWN -> true;
      case GARBLED_ANSWER,
          DEVICE_ERROR,
          STALLED_WRITE,
          NOT_AUTHORISED,
          CLOSED,
          PAPER_OUT,
          PAPER_LOW,
          PAPER_JAM,
          COVER_OPEN,
          TONER_OUT,
          TONER_LOW,
          CUTTER_JAM,
          STOCK_OUT,
          STOCK_LOW,
          BIN_FULL,
          OUTPUT_FULL,
          STOCK_UNCOUNTED,
          TRAY_MISSING,
          CARD_JAM,
          NOT_TAKEN,
          ON_BATTERY,
          BATTERY_LOW,
          STUCK,
          FORMAT_NOT_SUPPORTED ->
          false;
    };
  }

  /// The monotonic clock that it waits on.
  interface Time {
    Time SYSTEM =
        new Time() {
          @Override
          public long nanos() {
            return System.nanoTime();
          }

          @Override
          public void pause(Duration time) throws InterruptedException {
            Thread.sleep(time);
          }
        };

    long nanos();

    /// Blocks for `time`.
    void pause(Duration time) throws InterruptedException;
  }
}
