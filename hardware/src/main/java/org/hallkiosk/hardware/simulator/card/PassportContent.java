package org.hallkiosk.hardware.simulator.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The files of a simulated passport, and what opens it.
///
/// @param information what its keys come from
/// @param accessNumber for PACE; empty for a chip that knows only basic access control
/// @param files by their names, such as 0x0101
public record PassportContent(
    String information, Optional<String> accessNumber, Map<Integer, byte[]> files) {
  private static final int CARD_ACCESS = 0x011C;
  private static final int LINES = 0x0101;
  private static final int FACE = 0x0102;
  private static final int SECURITY = 0x011D;

  public PassportContent {
    files = Map.copyOf(files);
  }

  /// @param picture JPEG 2000 or JPEG, passed on as it is
  public static PassportContent of(
      PassportHolder holder,
      byte[] picture,
      Optional<String> accessNumber,
      SimulatedAuthority authority) {
    byte[] lines = Ber.of(0x61, Ber.of(0x5F1F, holder.lines().getBytes(StandardCharsets.US_ASCII)));
    byte[] face = faceFile(picture);
    Map<Integer, byte[]> files = new HashMap<>();
    files.put(LINES, lines);
    files.put(FACE, face);
    files.put(SECURITY, authority.securityObject(Map.of(1, lines, 2, face)));
    accessNumber.ifPresent(_ -> files.put(CARD_ACCESS, Pace.CARD_ACCESS));
    return new PassportContent(holder.information(), accessNumber, files);
  }

  /// The same chip with another file in place of one of its own.
  public PassportContent with(int name, byte[] content) {
    Map<Integer, byte[]> changed = new HashMap<>(files);
    changed.put(name, content);
    return new PassportContent(information, accessNumber, changed);
  }

  /// Empty when the chip has none of this name.
  public Optional<byte[]> file(int name) {
    return Optional.ofNullable(files.get(name));
  }

  /// One facial record with one picture (ISO/IEC 19794-5:2005).
  private static byte[] faceFile(byte[] picture) {
    int block = 20 + 12 + picture.length;
    ByteBuffer record = ByteBuffer.allocate(14 + block);
    record.put("FAC\0".getBytes(StandardCharsets.US_ASCII));
    record.put("010\0".getBytes(StandardCharsets.US_ASCII));
    record.putInt(14 + block).putShort((short) 1);
    record.putInt(block).putShort((short) 0).put(new byte[14]);
    record.put((byte) 1).put(dataType(picture)).putShort((short) 480).putShort((short) 640);
    record.put(new byte[6]).put(picture);
    byte[] header = Ber.of(0xA1, Ber.of(0x80, Ber.hex("0101")), Ber.of(0x87, Ber.hex("0101")));
    return Ber.of(
        0x75,
        Ber.of(
            0x7F61,
            Ber.of(0x02, new byte[] {1}),
            Ber.of(0x7F60, header, Ber.of(0x5F2E, record.array()))));
  }

  /// 0 for JPEG, 1 for JPEG 2000.
  private static byte dataType(byte[] picture) {
    return (byte) (picture.length > 1 && (picture[0] & 0xFF) == 0xFF ? 0 : 1);
  }

  @Override
  public String toString() {
    return "PassportContent" + files.keySet();
  }
}
