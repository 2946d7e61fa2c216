package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.usb4java.BufferUtils;
import org.usb4java.LibUsb;

/// The reports of a real HID device, by SET_REPORT and GET_REPORT on its control endpoint (USB HID
/// 1.11, 7.2.1 and 7.2.2).
final class HidPipe implements UsbPipe {

  private static final byte TO_INTERFACE = 0x21;
  private static final byte FROM_INTERFACE = (byte) 0xA1;
  private static final byte GET_REPORT = 0x01;
  private static final byte SET_REPORT = 0x09;
  private static final int INPUT = 1;
  private static final int OUTPUT = 2;
  private static final int FEATURE = 3;

  /// A device answers on its control endpoint at once; one that does not is broken.
  private static final Duration ANSWER = Duration.ofMillis(500);

  private final LibUsbDevice device;
  private final UsbPorts ports;
  private final int reportId;
  private final ByteBuffer incoming;

  HidPipe(LibUsbDevice device, UsbPorts ports, UsbFraming framing) {
    this.device = device;
    this.ports = ports;
    this.reportId = framing.reportId();
    this.incoming = BufferUtils.allocateByteBuffer(framing.packetBytes() + (reportId == 0 ? 0 : 1));
  }

  @Override
  public void send(byte[] packet, Duration patience) throws IOException {
    ByteBuffer out = BufferUtils.allocateByteBuffer(packet.length);
    out.put(packet).rewind();
    int kind = ports.feature() ? FEATURE : OUTPUT;
    int result = transfer(TO_INTERFACE, SET_REPORT, kind, out, patience);
    if (result == LibUsb.ERROR_TIMEOUT) {
      throw new StalledWriteException("USB device " + device.name() + " takes no report");
    }
    device.check("send a report to it", result);
  }

  @Override
  public int receive(byte[] into, Duration patience) throws IOException {
    incoming.clear();
    int kind = ports.feature() ? FEATURE : INPUT;
    int result = transfer(FROM_INTERFACE, GET_REPORT, kind, incoming, ANSWER);
    int count = Math.min(device.check("ask it for a report", result), into.length);
    incoming.get(0, into, 0, count);
    return count;
  }

  private int transfer(byte type, byte request, int kind, ByteBuffer data, Duration patience) {
    return LibUsb.controlTransfer(
        device.handle(),
        type,
        request,
        (short) ((kind << Byte.SIZE) | reportId),
        (short) ports.interfaceNumber(),
        data,
        Math.max(1, patience.toMillis()));
  }

  @Override
  public void close() {
    device.close();
  }
}
