package org.hallkiosk.hardware.driver.zfm;

import java.util.Optional;

/// Finds one packet in a stream of bytes: passes over noise until the start code with the module's
/// address, then takes as many bytes as the length says, never more than a packet can have.
final class PacketDecoder {

  private static final long SIX_BYTES = 0xFFFF_FFFF_FFFFL;

  private final long beginning;
  private long lastSix;
  private int kind = -1;
  private int lengthBytes;
  private int length;
  private int filled;
  private byte[] rest = {};
  private boolean begun;

  PacketDecoder(long address) {
    beginning = ((long) ZfmPacket.START << 32) | address;
  }

  /// @return what the packet came to, once its last byte is in
  Optional<Decoded> accept(int value) {
    if (!begun) {
      lastSix = ((lastSix << 8) | value) & SIX_BYTES;
      begun = lastSix == beginning;
      return Optional.empty();
    }
    if (kind < 0) {
      kind = value;
      return Optional.empty();
    }
    return lengthBytes < 2 ? acceptLength(value) : acceptRest(value);
  }

  /// Whether a packet has begun and not ended.
  boolean begun() {
    return begun;
  }

  private Optional<Decoded> acceptLength(int value) {
    length = (length << 8) | value;
    lengthBytes++;
    if (lengthBytes < 2) {
      return Optional.empty();
    }
    if (length <= ZfmPacket.CHECKSUM || length > ZfmPacket.MOST_CONTENT + ZfmPacket.CHECKSUM) {
      return Optional.of(new Decoded.WrongLength(length));
    }
    rest = new byte[length];
    return Optional.empty();
  }

  private Optional<Decoded> acceptRest(int value) {
    rest[filled++] = (byte) value;
    return filled < length ? Optional.empty() : Optional.of(checked());
  }

  private Decoded checked() {
    byte[] content = new byte[length - ZfmPacket.CHECKSUM];
    System.arraycopy(rest, 0, content, 0, content.length);
    ZfmPacket packet = new ZfmPacket(kind, content);
    int sum = ((rest[length - 2] & 0xFF) << 8) | (rest[length - 1] & 0xFF);
    return sum == packet.sum() ? new Decoded.Whole(packet) : new Decoded.WrongChecksum();
  }

  /// What the bytes came to.
  sealed interface Decoded {
    record Whole(ZfmPacket packet) implements Decoded {}

    record WrongChecksum() implements Decoded {}

    /// A length that no packet can have.
    record WrongLength(int length) implements Decoded {}
  }
}
