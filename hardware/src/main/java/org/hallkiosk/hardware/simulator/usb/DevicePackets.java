package org.hallkiosk.hardware.simulator.usb;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.hardware.transport.usb.UsbFraming;

/// The device's side of a framing: builds the packets that it sends and opens those that it gets.
final class DevicePackets {

  private final UsbFraming framing;

  DevicePackets(UsbFraming framing) {
    this.framing = framing;
  }

  /// @param lie what the length field says instead of the truth
  byte[] built(byte[] payload, Optional<Integer> lie) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (framing.reportId() != 0) {
      out.write(framing.reportId());
    }
    out.writeBytes(framing.headerBytes());
    out.writeBytes(length(lie.orElse(payload.length + framing.length().adds())));
    out.writeBytes(payload);
    out.writeBytes(framing.trailerBytes());
    return framing.padded() ? Arrays.copyOf(out.toByteArray(), whole()) : out.toByteArray();
  }

  private int whole() {
    return framing.packetBytes() + (framing.reportId() == 0 ? 0 : 1);
  }

  private byte[] length(int count) {
    byte low = (byte) count;
    byte high = (byte) (count >> 8);
    return switch (framing.length().bytes()) {
      case 0 -> new byte[0];
      case 1 -> new byte[] {low};
      default -> framing.length().littleEndian() ? new byte[] {low, high} : new byte[] {high, low};
    };
  }

  /// What the host has sent; empty when a real device would not have listened.
  Optional<byte[]> opened(byte[] packet) {
    boolean whole = !framing.padded() || packet.length == whole();
    if (!whole || packet.length < front() || !Arrays.equals(front(packet), front(built()))) {
      return Optional.empty();
    }
    int count =
        framing.length().bytes() == 0
            ? packet.length - front() - framing.trailerBytes().length
            : told(packet);
    return count < 0 || count > packet.length - front()
        ? Optional.empty()
        : Optional.of(Arrays.copyOfRange(packet, front(), front() + count));
  }

  private byte[] built() {
    return built(new byte[0], Optional.empty());
  }

  /// Report id and header.
  private byte[] front(byte[] packet) {
    return Arrays.copyOf(packet, front() - framing.length().bytes());
  }

  private int front() {
    return (framing.reportId() == 0 ? 0 : 1)
        + framing.headerBytes().length
        + framing.length().bytes();
  }

  private int told(byte[] packet) {
    int last = packet[front() - 1] & 0xFF;
    int lastButOne = framing.length().bytes() == 2 ? packet[front() - 2] & 0xFF : 0;
    int count = framing.length().littleEndian() ? last * 256 + lastButOne : lastButOne * 256 + last;
    return count - framing.length().adds();
  }
}
