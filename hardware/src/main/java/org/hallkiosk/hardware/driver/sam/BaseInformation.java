package org.hallkiosk.hardware.driver.sam;

import java.util.Arrays;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardReading.Reason;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;

/// The data of a good "read base" answer: two big-endian lengths, text, photo.
final class BaseInformation {

  private static final int PHOTO_BYTES = 1024;

  /// 256 and 1024.
  private static final byte[] HEAD = {0x01, 0x00, 0x04, 0x00};

  private static final int TEXT_END = HEAD.length + TextBlock.BYTES;

  private BaseInformation() {}

  /// A whole card, or why there is none.
  static CardReading reading(byte[] data) {
    if (data.length != TEXT_END + PHOTO_BYTES || !Arrays.equals(head(data), HEAD)) {
      return new CardReading.Failed(
          Fault.of(
              FaultCode.GARBLED_ANSWER,
              "the base information has other lengths than 256 and 1024"));
    }
    TextBlock text = new TextBlock(Arrays.copyOfRange(data, HEAD.length, TEXT_END));
    byte[] photo = Arrays.copyOfRange(data, TEXT_END, data.length);
    return CardKind.flagged(text.typeFlag())
        .map(kind -> card(kind, text, photo))
        .orElseGet(() -> unknown(text.typeFlag()));
  }

  private static byte[] head(byte[] data) {
    return Arrays.copyOf(data, HEAD.length);
  }

  private static CardReading card(CardKind kind, TextBlock text, byte[] photo) {
    try {
      return switch (kind) {
        case DOMESTIC -> new CardReading.Read(new DomesticCard(text).with(photo));
      };
    } catch (BrokenFieldException e) {
      return new CardReading.Rejected(Reason.UNREADABLE, e.sentence());
    }
  }

  private static CardReading unknown(char flag) {
    return new CardReading.Rejected(
        Reason.UNKNOWN_TYPE,
        "card type flag %04X is not read by this driver".formatted((int) flag));
  }
}
