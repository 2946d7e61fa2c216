package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// Opens the wire to a USB device by vendor and product.
public final class UsbLinkOpener implements ByteLinkOpener {

  private final String name;
  private final UsbFraming framing;
  private final UsbPipeOpener pipes;
  private final Ticker ticker;
  private final Waiter waiter;

  public UsbLinkOpener(UsbAddress address) {
    this(
        address.device(),
        address.framing(),
        () -> LibUsbPipe.open(address),
        Ticker.SYSTEM,
        Waiter.SYSTEM);
  }

  /// @param name of the device, for messages and its thread
  public UsbLinkOpener(
      String name, UsbFraming framing, UsbPipeOpener pipes, Ticker ticker, Waiter waiter) {
    this.name = name;
    this.framing = framing;
    this.pipes = pipes;
    this.ticker = ticker;
    this.waiter = waiter;
  }

  /// Blocks as long as the system takes to hand the device over, some 10 ms.
  @Override
  public ByteLink open() throws IOException {
    NativeLane lane = new NativeLane(name);
    try {
      return new UsbLink(lane.call(pipes::open), framing, lane, ticker, waiter);
    } catch (IOException | RuntimeException e) {
      lane.end(() -> {});
      throw e;
    }
  }

  @Override
  public String toString() {
    return "USB device " + name;
  }
}
