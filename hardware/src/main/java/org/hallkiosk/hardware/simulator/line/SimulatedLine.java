package org.hallkiosk.hardware.simulator.line;

import java.io.IOException;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;

/// An address with a simulated device behind it: what a driver opens in place of a serial port.
/// Each opening is a fresh wire; the device keeps its state. All methods from any thread.
public final class SimulatedLine implements ByteLinkOpener {

  private final String name;
  private final LineSpeed speed;
  private final LineTime time;
  private final FarEnd device;
  private final WireFaults faults = new WireFaults();
  private Optional<PacedLink> wire = Optional.empty();
  private boolean plugged = true;

  /// @param name the address in messages, and the device's thread name, such as `sim:sam`
  public SimulatedLine(String name, LineSpeed speed, LineTime time, FarEnd device) {
    this.name = name;
    this.speed = speed;
    this.time = time;
    this.device = device;
  }

  @Override
  public synchronized ByteLink open() throws IOException {
    if (!plugged) {
      throw new IOException("nothing is plugged in at " + name);
    }
    wire.ifPresent(PacedLink::unplug);
    PacedLink fresh = new PacedLink(speed, time, faults);
    wire = Optional.of(fresh);
    device.start(name, fresh.device());
    return fresh.host();
  }

  /// Ends the wire and refuses new ones until [#plugIn].
  public synchronized void unplug() {
    plugged = false;
    wire.ifPresent(PacedLink::unplug);
  }

  public synchronized void plugIn() {
    plugged = true;
  }

  public synchronized boolean plugged() {
    return plugged;
  }

  /// What the wire will do next.
  public WireFaults faults() {
    return faults;
  }

  @Override
  public String toString() {
    return name;
  }
}
