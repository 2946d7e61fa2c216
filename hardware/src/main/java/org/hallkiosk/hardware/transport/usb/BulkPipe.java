package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.time.Duration;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.usb4java.BufferUtils;
import org.usb4java.LibUsb;

/// Two bulk endpoints of a real device.
final class BulkPipe implements UsbPipe {

  private final LibUsbDevice device;
  private final BulkEndpoints endpoints;
  private final ByteBuffer incoming;
  private final IntBuffer transferred = BufferUtils.allocateIntBuffer();

  BulkPipe(LibUsbDevice device, BulkEndpoints endpoints, UsbFraming framing) {
    this.device = device;
    this.endpoints = endpoints;
    this.incoming =
        BufferUtils.allocateByteBuffer(whole(framing.packetBytes(), endpoints.inPacketBytes()));
    LibUsb.clearHalt(device.handle(), endpoints.in());
    LibUsb.clearHalt(device.handle(), endpoints.out());
  }

  /// A transfer that is no multiple of the endpoint's packet could overflow.
  private static int whole(int bytes, int packet) {
    return packet == 0 ? bytes : Math.ceilDiv(bytes, packet) * packet;
  }

  @Override
  public void send(byte[] packet, Duration patience) throws IOException {
    ByteBuffer out = BufferUtils.allocateByteBuffer(packet.length);
    out.put(packet).rewind();
    int result = transfer(endpoints.out(), out, patience);
    if (result == LibUsb.ERROR_TIMEOUT || (result >= 0 && transferred.get(0) < packet.length)) {
      throw new StalledWriteException("USB device " + device.name() + " takes no bytes");
    }
    device.check("send to it", result);
  }

  /// What came before a time-out has come.
  @Override
  public int receive(byte[] into, Duration patience) throws IOException {
    incoming.clear();
    int result = transfer(endpoints.in(), incoming, patience);
    if (result != LibUsb.ERROR_TIMEOUT) {
      device.check("receive from it", result);
    }
    int count = Math.min(transferred.get(0), into.length);
    incoming.get(0, into, 0, count);
    return count;
  }

  private int transfer(byte endpoint, ByteBuffer bytes, Duration patience) {
    transferred.put(0, 0);
    return LibUsb.bulkTransfer(device.handle(), endpoint, bytes, transferred, millis(patience));
  }

  /// To libusb, 0 is for ever.
  private static long millis(Duration patience) {
    return Math.max(1, patience.toMillis());
  }

  @Override
  public void close() {
    device.close();
  }
}
