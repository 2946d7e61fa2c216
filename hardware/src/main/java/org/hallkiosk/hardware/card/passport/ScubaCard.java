package org.hallkiosk.hardware.card.passport;

import java.util.Optional;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.hallkiosk.hardware.card.Tlv;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.SmartCard;

/// A card of ours as jmrtd wants to see it. Keeps from jmrtd what would make it allocate or loop
/// without an end, and remembers when the card left: jmrtd's exceptions no longer tell.
final class ScubaCard extends CardService {
  private static final long serialVersionUID = 1;

  /// A whole passport takes about 500 commands.
  private static final int MOST_COMMANDS = 5_000;

  private static final int SECURE_MESSAGING = 0x0C;
  private static final int GENERAL_AUTHENTICATE = 0x86;

  private final transient SmartCard card;
  private transient Optional<PassportReading> ended = Optional.empty();
  private int commands;

  ScubaCard(SmartCard card) {
    this.card = card;
  }

  /// Why nothing more came from the card, if it was not the card's word.
  Optional<PassportReading> ended() {
    return ended;
  }

  @Override
  public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
    if (ended.isPresent() || ++commands > MOST_COMMANDS) {
      throw new CardServiceException("nothing more is asked of this card");
    }
    return switch (card.transmit(command.getBytes())) {
      case CardAnswer.Answered answer -> response(command, answer);
      case CardAnswer.Removed _ -> throw ended(new PassportReading.Removed());
      case CardAnswer.Failed(var fault) -> throw ended(new PassportReading.Failed(fault));
    };
  }

  private ResponseAPDU response(CommandAPDU command, CardAnswer.Answered answer)
      throws CardServiceException {
    boolean structured =
        (command.getCLA() & SECURE_MESSAGING) == SECURE_MESSAGING
            || command.getINS() == GENERAL_AUTHENTICATE;
    if (structured && !Tlv.nests(answer.data())) {
      throw ended(new PassportReading.Unreadable("an answer has a length that lies"));
    }
    byte[] data = answer.data();
    byte[] bytes = new byte[data.length + 2];
    System.arraycopy(data, 0, bytes, 0, data.length);
    bytes[data.length] = (byte) (answer.status() >> 8);
    bytes[data.length + 1] = (byte) answer.status();
    return new ResponseAPDU(bytes);
  }

  private CardServiceException ended(PassportReading reading) {
    ended = Optional.of(reading);
    return new CardServiceException("the card has come to an end");
  }

  @Override
  public void open() {
    state = SESSION_STARTED_STATE;
  }

  @Override
  public boolean isOpen() {
    return state == SESSION_STARTED_STATE;
  }

  @Override
  public byte[] getATR() {
    return card.atr();
  }

  @Override
  public boolean isExtendedAPDULengthSupported() {
    return false;
  }

  @Override
  public boolean isConnectionLost(Exception e) {
    return ended.isPresent();
  }

  /// Whoever took the card closes it.
  @Override
  public void close() {
    state = SESSION_STOPPED_STATE;
  }
}
