package org.hallkiosk.hardware.card.social;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.card.Commands;
import org.hallkiosk.hardware.card.Tlv;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.CardAnswer.Answered;
import org.hallkiosk.hardware.device.SmartCard;

/// Reads a social security card: the application, then the records of EF05 (the card) and of EF06
/// (its holder), and takes fields by their tags: record numbers shift between generations of cards,
/// since those of the first lack the name's extension.
public final class SocialCardReader {
  /// "sx1.sh.社会保障" in GBK.
  private static final byte[] APPLICATION =
      HexFormat.of().parseHex("7378312E73682EC9E7BBE1B1A3D5CF");

  private static final byte[] CARD_FILE = {(byte) 0xEF, 0x05};
  private static final byte[] HOLDER_FILE = {(byte) 0xEF, 0x06};
  private static final int SELECT = 0xA4;
  private static final int VERIFY = 0x20;
  private static final int CURRENT_FILE = 0x04;

  /// No file of this card has more; a card that never ends comes to an end here.
  private static final int MOST_RECORDS = 32;

  private static final int NO_SUCH_FILE = 0x6A82;
  private static final int NO_SUCH_RECORD = 0x6A83;
  private static final int WRONG_PARAMETERS = 0x6A86;
  private static final int WRONG_OFFSET = 0x6B00;

  private final SocialCardSettings settings;

  public SocialCardReader(SocialCardSettings settings) {
    this.settings = settings;
  }

  /// Blocks as long as about twenty commands take: a second on a real card, and at most 10 s each.
  public SocialCardReading read(SmartCard card) {
    try {
      return selected(card) ? content(card) : new SocialCardReading.NotSuchCard();
    } catch (EndedException e) {
      return e.reading();
    }
  }

  private static boolean selected(SmartCard card) throws EndedException {
    return ask(card, Commands.selectApplication(APPLICATION)).ok();
  }

  private SocialCardReading content(SmartCard card) throws EndedException {
    verify(card);
    List<Tlv> fields = new ArrayList<>(file(card, CARD_FILE));
    fields.addAll(file(card, HOLDER_FILE));
    return new SocialCardFields(fields).reading();
  }

  private void verify(SmartCard card) throws EndedException {
    if (settings.verification().isEmpty()) {
      return;
    }
    Answered answer =
        ask(card, Commands.withBody(VERIFY, 0x00, 0x00, settings.verification().get()));
    if (!answer.ok()) {
      throw unreadable("verification was answered with", answer);
    }
  }

  private List<Tlv> file(SmartCard card, byte[] name) throws EndedException {
    selectFile(card, name);
    List<Tlv> found = new ArrayList<>();
    for (int number = 1; number <= MOST_RECORDS; number++) {
      Optional<List<Tlv>> record = record(card, number);
      if (record.isEmpty()) {
        return found;
      }
      found.addAll(record.get());
    }
    return found;
  }

  private void selectFile(SmartCard card, byte[] name) throws EndedException {
    Answered answer = ask(card, select(settings.fileSelection(), name));
    if (answer.status() == WRONG_PARAMETERS || answer.status() == WRONG_OFFSET) {
      answer = ask(card, select(settings.otherSelection(), name));
    }
    if (!answer.ok()) {
      throw unreadable("selecting a file was answered with", answer);
    }
  }

  private static byte[] select(int p1, byte[] name) {
    return Commands.withBody(SELECT, p1, 0x00, name);
  }

  /// Empty when there is none of this number.
  private static Optional<List<Tlv>> record(SmartCard card, int number) throws EndedException {
    Answered answer = ask(card, Commands.readRecord(number, CURRENT_FILE));
    return switch (answer.status()) {
      case Answered.OK ->
          Optional.of(
              Tlv.all(answer.data())
                  .orElseThrow(() -> unreadable("record " + number + " has a length that lies")));
      case NO_SUCH_RECORD, NO_SUCH_FILE -> Optional.empty();
      default -> throw unreadable("reading a record was answered with", answer);
    };
  }

  private static Answered ask(SmartCard card, byte[] command) throws EndedException {
    return switch (card.transmit(command)) {
      case Answered answered -> answered;
      case CardAnswer.Removed _ -> throw new EndedException(new SocialCardReading.Removed());
      case CardAnswer.Failed(var fault) ->
          throw new EndedException(new SocialCardReading.Failed(fault));
    };
  }

  private static EndedException unreadable(String sentence, Answered answer) {
    return unreadable("%s %04X".formatted(sentence, answer.status()));
  }

  private static EndedException unreadable(String sentence) {
    return new EndedException(new SocialCardReading.Unreadable(sentence));
  }
}
