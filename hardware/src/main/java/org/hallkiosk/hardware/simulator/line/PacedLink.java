package org.hallkiosk.hardware.simulator.line;

import java.time.Duration;
import org.hallkiosk.hardware.transport.ByteLink;

/// A wire in memory: two ends, the baud's time for every byte, and faults on the way to the host.
/// Closing an end, or [#unplug], ends both.
public final class PacedLink {

  private final LineTime time;
  private final long perByte;
  private final WireFaults faults;
  private final ByteLink host;
  private final ByteLink device;
  private long cutAt = Long.MAX_VALUE;

  public PacedLink(LineSpeed speed, LineTime time, WireFaults faults) {
    this.time = time;
    this.perByte = speed.perByte().toNanos();
    this.faults = faults;
    Direction toHost = new Direction();
    Direction toDevice = new Direction();
    host = new PacedEnd(this, toHost, bytes -> sendPlain(toDevice, bytes), faults::stalled);
    device = new PacedEnd(this, toDevice, bytes -> sendFaulty(toHost, bytes), () -> false);
  }

  /// The end that a driver holds.
  public ByteLink host() {
    return host;
  }

  /// The end that a simulated device holds.
  public ByteLink device() {
    return device;
  }

  /// Now, from any thread. Bytes that have arrived can still be read.
  public void unplug() {
    time.lock();
    try {
      cutAt = Math.min(cutAt, time.nanos());
      time.changed();
    } finally {
      time.unlock();
    }
  }

  LineTime time() {
    return time;
  }

  /// With the lock held: when the plug is, or will be, pulled.
  long cutAt() {
    return cutAt;
  }

  private void sendPlain(Direction direction, byte[] bytes) {
    direction.send(bytes.clone(), time.nanos(), perByte);
  }

  private void sendFaulty(Direction direction, byte[] bytes) {
    faults
        .next()
        .ifPresentOrElse(
            fault -> sendThrough(fault, direction, bytes.clone()),
            () -> sendPlain(direction, bytes));
  }

  private void sendThrough(WireFault fault, Direction direction, byte[] bytes) {
    long now = time.nanos();
    switch (fault) {
      case WireFault.Noise(byte[] before) -> {
        direction.send(before.clone(), now, perByte);
        direction.send(bytes, now, perByte);
      }
      case WireFault.Silence _ -> {}
      case WireFault.Drip(Duration slow) -> direction.send(bytes, now, slow.toNanos());
      case WireFault.Cut(int after) -> direction.send(Damage.first(bytes, after), now, perByte);
      case WireFault.FlippedChecksum _ -> direction.send(Damage.flippedLast(bytes), now, perByte);
      case WireFault.Overwritten(int offset, byte[] with) ->
          direction.send(Damage.overwritten(bytes, offset, with), now, perByte);
      case WireFault.Unplugged(int after) ->
          cutAt = direction.send(Damage.first(bytes, after), now, perByte).end();
    }
  }
}
