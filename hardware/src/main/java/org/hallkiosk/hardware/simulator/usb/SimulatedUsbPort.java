package org.hallkiosk.hardware.simulator.usb;

import java.io.IOException;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.LineTime;
import org.hallkiosk.hardware.simulator.line.PacedLink;
import org.hallkiosk.hardware.simulator.line.WireFaults;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbFraming;
import org.hallkiosk.hardware.transport.usb.UsbPipe;
import org.hallkiosk.hardware.transport.usb.UsbPipeOpener;

/// A USB socket with a simulated device in it. Each opening is fresh; the device keeps its state.
/// All methods from any thread.
public final class SimulatedUsbPort implements UsbPipeOpener {

  private final String name;
  private final UsbAddress.Kind kind;
  private final UsbFraming framing;
  private final LineTime time;
  private final Waiter waiter;
  private final FarEnd device;
  private final UsbFaults faults = new UsbFaults();
  private Optional<PacedLink> wire = Optional.empty();
  private boolean plugged = true;

  /// @param name the address in messages, and the device's thread name, such as `sim:usb-sam`
  public SimulatedUsbPort(
      String name,
      UsbAddress.Kind kind,
      UsbFraming framing,
      LineTime time,
      Waiter waiter,
      FarEnd device) {
    this.name = name;
    this.kind = kind;
    this.framing = framing;
    this.time = time;
    this.waiter = waiter;
    this.device = device;
  }

  @Override
  public synchronized UsbPipe open() throws IOException {
    if (!plugged) {
      throw new IOException("no USB device is plugged in at " + name);
    }
    wire.ifPresent(PacedLink::unplug);
    PacedLink fresh = new PacedLink(LineSpeed.UNPACED, time, new WireFaults());
    wire = Optional.of(fresh);
    device.start(name, fresh.device());
    return new SimulatedUsbPipe(fresh.host(), framing, kind == UsbAddress.Kind.HID, faults, waiter);
  }

  /// Ends the pipe and refuses new ones until [#plugIn].
  public synchronized void unplug() {
    plugged = false;
    wire.ifPresent(PacedLink::unplug);
  }

  public synchronized void plugIn() {
    plugged = true;
  }

  /// What the device will do wrong next.
  public UsbFaults faults() {
    return faults;
  }

  @Override
  public String toString() {
    return name;
  }
}
