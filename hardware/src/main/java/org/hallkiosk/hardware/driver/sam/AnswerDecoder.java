package org.hallkiosk.hardware.driver.sam;

import java.util.Arrays;
import java.util.Optional;

/// Finds one answer in a stream of bytes, in whatever pieces they come: passes over noise until a
/// preamble, then takes as many bytes as the length says, never more than the longest answer has.
final class AnswerDecoder {

  /// SW1 SW2 SW3 and the checksum.
  static final int SHORTEST = 4;

  /// Base information with a fingerprint.
  static final int LONGEST = 0x090A;

  private static final int[] PREAMBLE = {0xAA, 0xAA, 0xAA, 0x96, 0x69};
  private static final int LENGTH_END = PREAMBLE.length + 2;

  /// Bytes of the frame so far, preamble included.
  private int position;

  private int length;
  private byte[] body = {};

  /// @return what the frame came to, once its last byte is in; bytes after it are ignored
  Optional<Decoded> accept(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      Optional<Decoded> end = accept(bytes[i] & 0xFF);
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }

  /// How many bytes of a begun frame are in, for the technician; 0 when only noise came.
  int begun() {
    return position;
  }

  private Optional<Decoded> accept(int value) {
    if (position < PREAMBLE.length) {
      position = afterPreamble(value);
      return Optional.empty();
    }
    if (position < LENGTH_END) {
      return acceptLength(value);
    }
    return acceptBody(value);
  }

  /// A fourth AA leaves three matched; any other AA out of place may begin a preamble.
  private int afterPreamble(int value) {
    if (value == PREAMBLE[position]) {
      return position + 1;
    }
    if (value != PREAMBLE[0]) {
      return 0;
    }
    return position == 3 ? 3 : 1;
  }

  private Optional<Decoded> acceptLength(int value) {
    length = (length << 8) | value;
    position++;
    if (position < LENGTH_END) {
      return Optional.empty();
    }
    if (length < SHORTEST || length > LONGEST) {
      return finish(new Decoded.WrongLength(length));
    }
    body = new byte[length];
    return Optional.empty();
  }

  private Optional<Decoded> acceptBody(int value) {
    body[position - LENGTH_END] = (byte) value;
    position++;
    return position < LENGTH_END + length ? Optional.empty() : finish(checked());
  }

  private Decoded checked() {
    int sum = (length >> 8) ^ length;
    for (byte each : body) {
      sum ^= each;
    }
    return (sum & 0xFF) == 0 ? answer() : new Decoded.WrongChecksum();
  }

  private Decoded answer() {
    int relayed = ((body[0] & 0xFF) << 8) | (body[1] & 0xFF);
    return new Decoded.Answer(relayed, body[2] & 0xFF, Arrays.copyOfRange(body, 3, length - 1));
  }

  private Optional<Decoded> finish(Decoded end) {
    position = 0;
    length = 0;
    body = new byte[0];
    return Optional.of(end);
  }
}
