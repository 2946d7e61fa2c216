package org.hallkiosk.hardware.driver.crt571;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/// Finds acknowledgements and frames in a stream of bytes. Takes as many bytes as the length says,
/// never more than a frame can have.
final class CrtDecoder {

  private static final int BEFORE_TEXT = 4;
  private static final int AFTER_TEXT = 2;

  private final int address;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();

  CrtDecoder(int address) {
    this.address = address;
  }

  Optional<Heard> accept(int value) {
    if (frame.size() == 0) {
      return outside(value);
    }
    frame.write(value);
    if (frame.size() < BEFORE_TEXT) {
      return Optional.empty();
    }
    byte[] bytes = frame.toByteArray();
    int length = (bytes[2] & 0xFF) * 256 + (bytes[3] & 0xFF);
    if (length < 1 || length > CrtFrame.MOST_TEXT) {
      return end(new Heard.Damaged("a frame arrived with the length " + length));
    }
    return bytes.length < BEFORE_TEXT + length + AFTER_TEXT
        ? Optional.empty()
        : end(checked(bytes, length));
  }

  /// Whether a frame has begun and not ended.
  boolean begun() {
    return frame.size() > 0;
  }

  private Optional<Heard> outside(int value) {
    return switch (value) {
      case CrtFrame.ACK -> Optional.of(new Heard.Ack());
      case CrtFrame.NAK -> Optional.of(new Heard.Nak());
      case CrtFrame.STX -> {
        frame.write(value);
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private Heard checked(byte[] bytes, int length) {
    boolean right =
        CrtFrame.xor(bytes) == 0
            && bytes[BEFORE_TEXT + length] == CrtFrame.ETX
            && (bytes[1] & 0xFF) == address;
    return right
        ? new Heard.Text(Arrays.copyOfRange(bytes, BEFORE_TEXT, BEFORE_TEXT + length))
        : new Heard.Damaged("a frame arrived damaged");
  }

  private Optional<Heard> end(Heard heard) {
    frame.reset();
    return Optional.of(heard);
  }

  /// What the bytes came to.
  sealed interface Heard {
    record Ack() implements Heard {}

    record Nak() implements Heard {}

    record Text(byte[] bytes) implements Heard {}

    record Damaged(String how) implements Heard {}
  }
}
