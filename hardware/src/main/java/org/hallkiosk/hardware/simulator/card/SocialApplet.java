package org.hallkiosk.hardware.simulator.card;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The social security application: two files of records, one data object each.
final class SocialApplet implements Applet {
  private static final Charset GBK = Charset.forName("GBK");
  private static final int SELECT = 0xA4;
  private static final int READ_RECORD = 0xB2;
  private static final int VERIFY = 0x20;
  private static final int CURRENT_FILE = 0x04;
  private static final int NAME_BYTES = 30;
  private static final int EXTENSION_BYTES = 20;

  private final Map<Integer, List<byte[]>> files;
  private final SocialCardTraits traits;
  private boolean verified;
  private Optional<List<byte[]>> current = Optional.empty();

  SocialApplet(SocialCitizen citizen, SocialCardTraits traits) {
    this.files = Map.of(0xEF05, cardFile(citizen, traits), 0xEF06, holderFile(citizen, traits));
    this.traits = traits;
  }

  private static List<byte[]> cardFile(SocialCitizen citizen, SocialCardTraits traits) {
    return List.of(
        Ber.of(0x01, Ber.hex("11010500" + "00".repeat(8) + "31323334")),
        Ber.of(0x02, ascii(traits.generation() + "")),
        Ber.of(0x03, ascii(traits.generation() + ".00")),
        Ber.of(0x04, Ber.hex("910000023686110105000000")),
        Ber.of(0x05, Ber.hex(citizen.issued())),
        Ber.of(0x06, Ber.hex(citizen.expires())),
        Ber.of(0x07, ascii(citizen.cardNumber())));
  }

  private static List<byte[]> holderFile(SocialCitizen citizen, SocialCardTraits traits) {
    byte[] name = Ber.padded(citizen.name(), GBK, NAME_BYTES + EXTENSION_BYTES);
    List<byte[]> records = new ArrayList<>();
    records.add(Ber.of(0x08, ascii(citizen.number())));
    records.add(Ber.of(0x09, Arrays.copyOf(name, NAME_BYTES)));
    if (traits.generation() > 1) {
      records.add(Ber.of(0x4E, Arrays.copyOfRange(name, NAME_BYTES, name.length)));
    }
    records.add(Ber.of(0x0A, ascii(citizen.sex())));
    records.add(Ber.of(0x0B, Ber.hex(citizen.ethnicGroup())));
    records.add(Ber.of(0x0C, Ber.hex(citizen.birthplace())));
    records.add(Ber.of(0x0D, Ber.hex(citizen.birth())));
    return records;
  }

  @Override
  public byte[] name() {
    return "sx1.sh.社会保障".getBytes(GBK);
  }

  @Override
  public ChipAnswer selected() {
    reset();
    return ChipAnswer.ok(Ber.of(0x6F, Ber.of(0x84, name())));
  }

  @Override
  public ChipAnswer answer(ChipCommand command) {
    return switch (command.ins()) {
      case VERIFY -> verify(command.body());
      case SELECT -> select(command);
      case READ_RECORD -> read(command);
      default -> ChipAnswer.status(ChipAnswer.NO_INSTRUCTION);
    };
  }

  private ChipAnswer verify(byte[] pin) {
    verified = Arrays.equals(pin, Ber.hex("888888"));
    return ChipAnswer.status(verified ? ChipAnswer.OK : 0x63C2);
  }

  private ChipAnswer select(ChipCommand command) {
    if (command.p1() != traits.selection()) {
      return ChipAnswer.status(ChipAnswer.WRONG_PARAMETERS);
    }
    byte[] body = command.body();
    int file = body.length == 2 ? ((body[0] & 0xFF) << 8) | (body[1] & 0xFF) : 0;
    current = Optional.ofNullable(files.get(file));
    return current.isPresent() ? ChipAnswer.ok() : ChipAnswer.status(ChipAnswer.NO_FILE);
  }

  private ChipAnswer read(ChipCommand command) {
    if (traits.wantsVerification() && !verified) {
      return ChipAnswer.status(ChipAnswer.NOT_SATISFIED);
    }
    if (current.isEmpty() || command.p2() != CURRENT_FILE) {
      return ChipAnswer.status(ChipAnswer.NO_CONDITIONS);
    }
    List<byte[]> records = current.get();
    return command.p1() < 1 || command.p1() > records.size()
        ? ChipAnswer.status(ChipAnswer.NO_RECORD)
        : ChipAnswer.ok(records.get(command.p1() - 1));
  }

  @Override
  public void reset() {
    verified = false;
    current = Optional.empty();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
