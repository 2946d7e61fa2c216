package org.hallkiosk.hardware.driver.pcsc;

import java.io.ByteArrayOutputStream;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.pcsc.CardContact;
import org.hallkiosk.hardware.transport.pcsc.CardLinkException;
import org.hallkiosk.hardware.transport.pcsc.CardProtocol;
import org.hallkiosk.hardware.transport.pcsc.CardTrouble;

/// One command to its last byte of answer: `61xx` is fetched, `6Cxx` is asked again with the length
/// that the card wants (ISO/IEC 7816-4, 5.1.3 and 7.6.1). A card that always announces more comes
/// to an end: so many rounds, so many bytes.
final class Dialogue {
  private static final int MOST_ROUNDS = 300;
  private static final int MOST_BYTES = 65_536;
  private static final int MORE = 0x61;
  private static final int OTHER_LENGTH = 0x6C;
  private static final int GET_RESPONSE = 0xC0;

  /// Everything of a class byte but secure messaging and chaining (ISO/IEC 7816-4, 5.4.1).
  private static final int PLAIN_CLASS = 0xE3;

  private static final int PROPRIETARY = 0x80;

  private final CardContact contact;
  private final Deadline limit;
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  Dialogue(CardContact contact, Deadline limit) {
    this.contact = contact;
    this.limit = limit;
  }

  CardAnswer.Answered ask(byte[] command) throws CardLinkException {
    byte[] next = command;
    boolean corrected = false;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      int status = exchange(next);
      switch (status >> 8) {
        case MORE -> {
          next = fetch(command[0], status & 0xFF);
          corrected = false;
        }
        case OTHER_LENGTH -> {
          if (corrected) {
            return answered(status);
          }
          next = CommandShape.of(next).expecting(status & 0xFF);
          corrected = true;
        }
        default -> {
          return answered(status);
        }
      }
    }
    throw new CardLinkException(CardTrouble.GARBLED, "the card announces more without an end");
  }

  /// @return the status word
  private int exchange(byte[] command) throws CardLinkException {
    byte[] sent =
        contact.protocol() == CardProtocol.T0 ? CommandShape.of(command).forT0() : command;
    byte[] answer = contact.transmit(sent, limit.slice(PcscCard.PATIENCE));
    if (answer.length < 2) {
      throw new CardLinkException(CardTrouble.GARBLED, "an answer without a status word");
    }
    data.write(answer, 0, answer.length - 2);
    if (data.size() > MOST_BYTES) {
      throw new CardLinkException(CardTrouble.GARBLED, "more bytes than any answer has");
    }
    return ((answer[answer.length - 2] & 0xFF) << 8) | (answer[answer.length - 1] & 0xFF);
  }

  private CardAnswer.Answered answered(int status) {
    return new CardAnswer.Answered(data.toByteArray(), status);
  }

  private static byte[] fetch(byte commandClass, int length) {
    int plain = (commandClass & PROPRIETARY) != 0 ? commandClass : commandClass & PLAIN_CLASS;
    return new byte[] {(byte) plain, (byte) GET_RESPONSE, 0, 0, (byte) length};
  }
}
