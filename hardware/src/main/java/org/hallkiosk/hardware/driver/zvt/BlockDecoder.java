package org.hallkiosk.hardware.driver.zvt;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// Finds acknowledgements and blocks in a stream of bytes. A block longer than any message of this
/// driver's conversations is damage, however long its length field says it is.
final class BlockDecoder {

  /// Receipts that a terminal sends as text have up to some kilobytes.
  static final int LONGEST = 8_192;

  private enum Place {
    OUTSIDE,
    AFTER_DLE_OUTSIDE,
    INSIDE,
    AFTER_DLE_INSIDE,
    FIRST_CRC,
    SECOND_CRC
  }

  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private Place place = Place.OUTSIDE;
  private int crc;

  Optional<Heard> accept(int value) {
    return switch (place) {
      case OUTSIDE -> outside(value);
      case AFTER_DLE_OUTSIDE -> begin(value);
      case INSIDE -> inside(value);
      case AFTER_DLE_INSIDE -> escaped(value);
      case FIRST_CRC -> firstOfCrc(value);
      case SECOND_CRC -> checked(value);
    };
  }

  /// Whether a block has begun and not ended.
  boolean begun() {
    return place != Place.OUTSIDE;
  }

  void forget() {
    place = Place.OUTSIDE;
    message.reset();
  }

  private Optional<Heard> outside(int value) {
    return switch (value) {
      case Block.ACK -> Optional.of(new Heard.Ack());
      case Block.NAK -> Optional.of(new Heard.Nak());
      case Block.DLE -> go(Place.AFTER_DLE_OUTSIDE);
      default -> Optional.empty();
    };
  }

  private Optional<Heard> begin(int value) {
    message.reset();
    return switch (value) {
      case Block.STX -> go(Place.INSIDE);
      case Block.DLE -> Optional.empty();
      default -> go(Place.OUTSIDE);
    };
  }

  private Optional<Heard> inside(int value) {
    return value == Block.DLE ? go(Place.AFTER_DLE_INSIDE) : add(value);
  }

  /// DLE STX within a block is the next one, after a block that broke off.
  private Optional<Heard> escaped(int value) {
    return switch (value) {
      case Block.DLE -> add(value);
      case Block.ETX -> go(Place.FIRST_CRC);
      case Block.STX -> begin(value);
      default -> damaged("a block holds a lone DLE");
    };
  }

  private Optional<Heard> add(int value) {
    if (message.size() == LONGEST) {
      return damaged("a block is longer than " + LONGEST + " bytes");
    }
    message.write(value);
    return go(Place.INSIDE);
  }

  private Optional<Heard> firstOfCrc(int value) {
    crc = value;
    return go(Place.SECOND_CRC);
  }

  private Optional<Heard> checked(int value) {
    byte[] bytes = message.toByteArray();
    forget();
    if (Block.crc(bytes) != crc + value * 256) {
      return damaged("a block arrived with a wrong checksum");
    }
    return Apdu.of(bytes)
        .<Heard>map(Heard.Message::new)
        .or(() -> damaged("a message arrived with a wrong length"));
  }

  private Optional<Heard> damaged(String how) {
    forget();
    return Optional.of(new Heard.Damaged(how));
  }

  private Optional<Heard> go(Place next) {
    place = next;
    return Optional.empty();
  }
}
