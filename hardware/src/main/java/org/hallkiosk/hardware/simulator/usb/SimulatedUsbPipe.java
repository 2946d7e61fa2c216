package org.hallkiosk.hardware.simulator.usb;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.usb.UsbFraming;
import org.hallkiosk.hardware.transport.usb.UsbPipe;

/// The near end of a simulated device's endpoints. Behind them, the device speaks over a wire of
/// bytes; here its bytes become packets. Used by one thread.
final class SimulatedUsbPipe implements UsbPipe {

  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private final ByteLink behind;
  private final boolean reports;
  private final UsbFaults faults;
  private final Waiter waiter;
  private final DevicePackets packets;
  private final byte[] waiting;
  private int count;

  /// @param reports whether these are HID reports, which are there or not, at once
  SimulatedUsbPipe(
      ByteLink behind, UsbFraming framing, boolean reports, UsbFaults faults, Waiter waiter) {
    this.behind = behind;
    this.reports = reports;
    this.faults = faults;
    this.waiter = waiter;
    this.packets = new DevicePackets(framing);
    this.waiting = new byte[framing.capacity()];
  }

  @Override
  public void send(byte[] packet, Duration patience) throws IOException {
    if (faults.stalled()) {
      pause(patience);
      throw new StalledWriteException("the simulated USB device takes no packets");
    }
    Optional<byte[]> payload = packets.opened(packet);
    if (payload.isPresent()) {
      behind.write(payload.get(), AT_ONCE);
    }
  }

  private void pause(Duration patience) throws IOException {
    try {
      waiter.pause(patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted at a simulated USB device", e);
    }
  }

  @Override
  public int receive(byte[] into, Duration patience) throws IOException {
    if (count == 0) {
      count = behind.read(waiting, reports ? Duration.ZERO : patience);
    }
    if (count == 0) {
      return reports ? put(packets.built(new byte[0], Optional.empty()), into) : 0;
    }
    Optional<UsbFault> fault = faults.next();
    return fault.isPresent() ? spoiled(fault.get(), into) : put(built(count), into);
  }

  private int spoiled(UsbFault fault, byte[] into) throws IOException {
    return switch (fault) {
      case UsbFault.ShortPacket(int bytes) -> put(built(Math.min(bytes, count)), into);
      case UsbFault.TornPacket(int bytes) -> put(Arrays.copyOf(built(count), bytes), into);
      case UsbFault.LostPacket _ -> {
        taken(count);
        yield 0;
      }
      case UsbFault.Stall _ -> throw new IOException("the endpoint of the simulated device stalls");
      case UsbFault.WrongReport(int id) -> {
        byte[] packet = built(count);
        packet[0] = (byte) id;
        yield put(packet, into);
      }
      case UsbFault.LyingLength(int length) ->
          put(packets.built(taken(count), Optional.of(length)), into);
    };
  }

  private byte[] built(int bytes) {
    return packets.built(taken(bytes), Optional.empty());
  }

  private byte[] taken(int bytes) {
    byte[] payload = Arrays.copyOf(waiting, bytes);
    System.arraycopy(waiting, bytes, waiting, 0, count - bytes);
    count -= bytes;
    return payload;
  }

  private static int put(byte[] packet, byte[] into) {
    System.arraycopy(packet, 0, into, 0, packet.length);
    return packet.length;
  }

  @Override
  public void close() {
    behind.close();
  }
}
