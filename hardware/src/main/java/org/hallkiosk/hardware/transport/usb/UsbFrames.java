package org.hallkiosk.hardware.transport.usb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Wraps bytes into packets and takes them out again, as a framing says.
final class UsbFrames {

  private static final byte[] NOTHING = {};

  private final UsbFraming framing;
  private final byte[] header;
  private final byte[] trailer;

  UsbFrames(UsbFraming framing) {
    this.framing = framing;
    this.header = framing.headerBytes();
    this.trailer = framing.trailerBytes();
  }

  /// As many packets as it takes.
  List<byte[]> packets(byte[] bytes) {
    List<byte[]> packets = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += framing.capacity()) {
      int to = Math.min(bytes.length, from + framing.capacity());
      packets.add(packet(Arrays.copyOfRange(bytes, from, to)));
    }
    return packets;
  }

  private byte[] packet(byte[] payload) {
    int front = front();
    int filled = front + payload.length + trailer.length;
    byte[] packet = new byte[framing.padded() ? idBytes() + framing.packetBytes() : filled];
    if (idBytes() == 1) {
      packet[0] = (byte) framing.reportId();
    }
    System.arraycopy(header, 0, packet, idBytes(), header.length);
    putLength(packet, payload.length + framing.length().adds());
    System.arraycopy(payload, 0, packet, front, payload.length);
    System.arraycopy(trailer, 0, packet, front + payload.length, trailer.length);
    return packet;
  }

  private void putLength(byte[] packet, int count) {
    int at = idBytes() + header.length;
    for (int i = 0; i < framing.length().bytes(); i++) {
      packet[at + i] = (byte) (count >> shift(i));
    }
  }

  /// The payload of a packet that came in; none when the packet is not of this framing. A length
  /// that lies is cut to what is there: the protocol above has its own checks.
  byte[] payload(byte[] packet, int count) {
    if (count < front() || !ours(packet)) {
      return NOTHING;
    }
    int there = count - front();
    int bytes = framing.length().bytes() == 0 ? untrailed(packet, count) : told(packet);
    return Arrays.copyOfRange(packet, front(), front() + Math.clamp(bytes, 0, there));
  }

  private boolean ours(byte[] packet) {
    boolean id = idBytes() == 0 || (packet[0] & 0xFF) == framing.reportId();
    int end = idBytes() + header.length;
    return id && Arrays.equals(packet, idBytes(), end, header, 0, header.length);
  }

  private int told(byte[] packet) {
    int at = idBytes() + header.length;
    int count = 0;
    for (int i = 0; i < framing.length().bytes(); i++) {
      count |= (packet[at + i] & 0xFF) << shift(i);
    }
    return count - framing.length().adds();
  }

  private int untrailed(byte[] packet, int count) {
    int from = count - trailer.length;
    boolean ends =
        from >= front() && Arrays.equals(packet, from, count, trailer, 0, trailer.length);
    return (ends ? from : count) - front();
  }

  /// Bits to the left of the length's byte at this place.
  private int shift(int place) {
    int weight = framing.length().littleEndian() ? place : framing.length().bytes() - 1 - place;
    return weight * Byte.SIZE;
  }

  private int idBytes() {
    return framing.reportId() == 0 ? 0 : 1;
  }

  private int front() {
    return idBytes() + header.length + framing.length().bytes();
  }
}
