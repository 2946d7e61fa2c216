package org.hallkiosk.hardware.card.passport;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.card.Tlv;

/// Finds the picture in data group 2 (ICAO Doc 9303-10, 4.7.2): biometric templates, in the first
/// of them a facial record (ISO/IEC 19794-5:2005, clause 5). Lengths are believed only as far as
/// there are bytes.
final class FaceRecord {
  private static final int DATA_GROUP_2 = 0x75;
  private static final int TEMPLATES = 0x7F61;
  private static final int TEMPLATE = 0x7F60;
  private static final int PLAIN_DATA = 0x5F2E;
  private static final int CONSTRUCTED_DATA = 0x7F2E;

  private static final int FAC = 0x46414300;
  private static final int FEATURE_POINT_BYTES = 8;

  /// Gender, eyes, hair, features, expression, pose and its uncertainty.
  private static final int APPEARANCE_BYTES = 14;

  /// Size, colour, source, device and quality.
  private static final int IMAGE_FACTS_BYTES = 10;

  private FaceRecord() {}

  /// Empty when there is none, or its lengths do not fit.
  static Optional<FaceImage> face(byte[] dataGroup) {
    return Tlv.all(dataGroup)
        .flatMap(objects -> Tlv.find(objects, DATA_GROUP_2))
        .flatMap(Tlv::all)
        .flatMap(objects -> Tlv.find(objects, TEMPLATES))
        .flatMap(Tlv::all)
        .flatMap(objects -> Tlv.find(objects, TEMPLATE))
        .flatMap(Tlv::all)
        .flatMap(FaceRecord::data)
        .flatMap(FaceRecord::image);
  }

  private static Optional<byte[]> data(List<Tlv> objects) {
    return Tlv.find(objects, PLAIN_DATA).or(() -> Tlv.find(objects, CONSTRUCTED_DATA));
  }

  private static Optional<FaceImage> image(byte[] data) {
    try {
      return first(ByteBuffer.wrap(data));
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  private static Optional<FaceImage> first(ByteBuffer record) {
    if (record.getInt() != FAC) {
      return Optional.empty();
    }
    skip(record, 4 + 4);
    int images = record.getShort() & 0xFFFF;
    int block = record.position();
    long length = record.getInt() & 0xFFFF_FFFFL;
    skip(record, (record.getShort() & 0xFFFF) * FEATURE_POINT_BYTES + APPEARANCE_BYTES);
    skip(record, 1);
    int encoding = record.get() & 0xFF;
    skip(record, IMAGE_FACTS_BYTES);
    long end = block + length;
    return images == 0 || end > record.limit() || end <= record.position()
        ? Optional.empty()
        : picture(record, encoding, (int) end);
  }

  private static Optional<FaceImage> picture(ByteBuffer record, int encoding, int end) {
    byte[] bytes = new byte[end - record.position()];
    record.get(bytes);
    return switch (encoding) {
      case 0 -> Optional.of(new FaceImage(FaceImage.Format.JPEG, bytes));
      case 1 -> Optional.of(new FaceImage(FaceImage.Format.JPEG_2000, bytes));
      default -> Optional.empty();
    };
  }

  private static void skip(ByteBuffer record, int bytes) {
    if (bytes > record.remaining()) {
      throw new BufferUnderflowException();
    }
    record.position(record.position() + bytes);
  }
}
