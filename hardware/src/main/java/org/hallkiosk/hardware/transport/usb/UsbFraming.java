package org.hallkiosk.hardware.transport.usb;

import java.time.Duration;
import java.util.HexFormat;

/// How a vendor wraps a module's bytes into USB packets. Vendors differ, and none publishes it: so it
/// is data, read from the terminal's device list. A packet is, in this order:
///
///     report id (1, unless 0) | header | length (0..2) | payload | trailer | padding
///
/// @param reportId of HID reports; 0 where reports have no id, and for bulk endpoints
/// @param packetBytes most bytes of a packet, report id not counted; at most [#MOST_PACKET_BYTES]
/// @param padded whether packets are filled up with zeros to `packetBytes`
/// @param header in front of every packet, in hex
/// @param trailer behind every payload, in hex
/// @param pollEvery how long to wait after a report with no payload, before asking again; zero at
///   bulk endpoints, which wait by themselves
public record UsbFraming(
    int reportId,
    int packetBytes,
    boolean padded,
    Length length,
    String header,
    String trailer,
    Duration pollEvery) {

  public static final int MOST_PACKET_BYTES = 4096;

  /// The module's own frames in packets of 64 bytes, bare.
  public static final UsbFraming BULK =
      new UsbFraming(0, 64, false, Length.NONE, "", "", Duration.ZERO);

  /// Reports of 64 bytes without an id; their first byte counts the payload.
  public static final UsbFraming HID =
      new UsbFraming(0, 64, true, new Length(1, false, 0), "", "", Duration.ofMillis(10));

  public UsbFraming {
    if (reportId < 0 || reportId > 0xFF) {
      throw new IllegalArgumentException("a report id is a byte");
    }
    int capacity = packetBytes - length.bytes() - (header.length() + trailer.length()) / 2;
    if (packetBytes > MOST_PACKET_BYTES || capacity < 1) {
      throw new IllegalArgumentException("a packet of " + packetBytes + " bytes carries nothing");
    }
    if (pollEvery.isNegative()) {
      throw new IllegalArgumentException("no poll goes back in time");
    }
    HexFormat.of().parseHex(header);
    HexFormat.of().parseHex(trailer);
  }

  /// How many bytes of payload a packet carries.
  public int capacity() {
    return packetBytes - length.bytes() - (header.length() + trailer.length()) / 2;
  }

  public byte[] headerBytes() {
    return HexFormat.of().parseHex(header);
  }

  public byte[] trailerBytes() {
    return HexFormat.of().parseHex(trailer);
  }

  /// The count of payload bytes that a packet carries in front of them.
  ///
  /// @param bytes 0 for none, 1 or 2
  /// @param adds what the count holds beyond the payload: 1 where it counts itself
  public record Length(int bytes, boolean littleEndian, int adds) {

    public static final Length NONE = new Length(0, false, 0);

    public Length {
      if (bytes < 0 || bytes > 2) {
        throw new IllegalArgumentException("a length has one or two bytes, or there is none");
      }
    }
  }
}
