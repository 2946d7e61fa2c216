package org.hallkiosk.hardware.transport.video;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/// Motion JPEG leaves out the Huffman tables when they are those of the standard (ITU-T T.81, K.3),
/// and many cameras do. Such a frame is no JPEG to anybody else until they are put back.
final class HuffmanTables {

  private static final int MARKER = 0xFF;
  private static final int START_OF_IMAGE = 0xD8;
  private static final int TABLES = 0xC4;
  private static final int START_OF_SCAN = 0xDA;
  private static final byte[] STANDARD = standard();

  private HuffmanTables() {}

  /// The frame itself when it has tables, or is too damaged to tell.
  static byte[] completed(byte[] frame) {
    boolean jpeg = frame.length > 4 && at(frame, 0) == MARKER && at(frame, 1) == START_OF_IMAGE;
    for (int at = 2; jpeg && at + 4 <= frame.length && at(frame, at) == MARKER; ) {
      switch (at(frame, at + 1)) {
        case TABLES -> {
          return frame;
        }
        case START_OF_SCAN -> {
          return inserted(frame, at);
        }
        default -> at += 2 + Math.max(2, at(frame, at + 2) << 8 | at(frame, at + 3));
      }
    }
    return frame;
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  private static byte[] inserted(byte[] frame, int scan) {
    byte[] whole = Arrays.copyOf(frame, frame.length + STANDARD.length);
    System.arraycopy(STANDARD, 0, whole, scan, STANDARD.length);
    System.arraycopy(frame, scan, whole, scan + STANDARD.length, frame.length - scan);
    return whole;
  }

  private static byte[] standard() {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    put(body, 0x00, JPEGHuffmanTable.StdDCLuminance);
    put(body, 0x10, JPEGHuffmanTable.StdACLuminance);
    put(body, 0x01, JPEGHuffmanTable.StdDCChrominance);
    put(body, 0x11, JPEGHuffmanTable.StdACChrominance);
    int length = body.size() + 2;
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.write(MARKER);
    segment.write(TABLES);
    segment.write(length >> 8);
    segment.write(length);
    segment.writeBytes(body.toByteArray());
    return segment.toByteArray();
  }

  /// Class and number, how many codes of each length from 1 to 16, and the values.
  private static void put(ByteArrayOutputStream body, int number, JPEGHuffmanTable table) {
    body.write(number);
    byte[] lengths = new byte[16];
    short[] given = table.getLengths();
    for (int i = 0; i < given.length; i++) {
      lengths[i] = (byte) given[i];
    }
    body.writeBytes(lengths);
    for (short value : table.getValues()) {
      body.write(value);
    }
  }
}
