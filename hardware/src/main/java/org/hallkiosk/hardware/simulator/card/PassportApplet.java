package org.hallkiosk.hardware.simulator.card;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// A travel document's chip (ICAO Doc 9303-10 and 9303-11): PACE where its content says so, basic
/// access control, protected reading. No active or chip authentication.
final class PassportApplet implements Applet {
  private static final int CARD_ACCESS = 0x011C;
  private static final int SELECT = 0xA4;
  private static final int READ_BINARY = 0xB0;
  private static final int GET_CHALLENGE = 0x84;
  private static final int EXTERNAL_AUTHENTICATE = 0x82;
  private static final int MANAGE_SECURITY = 0x22;
  private static final int GENERAL_AUTHENTICATE = 0x86;
  private static final int BY_FILE = 0x02;
  private static final int BY_NAME = 0x04;

  private final PassportContent content;
  private final IntFunction<byte[]> random;
  private BasicAccess basicAccess;
  private Pace pace;
  private Optional<SecuredChannel> channel = Optional.empty();
  private Optional<byte[]> file = Optional.empty();

  PassportApplet(PassportContent content, IntFunction<byte[]> random) {
    this.content = content;
    this.random = random;
    this.basicAccess = new BasicAccess(content.information(), random);
    this.pace = new Pace(content, random);
  }

  @Override
  public byte[] name() {
    return Ber.hex("A0000002471001");
  }

  @Override
  public ChipAnswer selected() {
    file = Optional.empty();
    return ChipAnswer.ok();
  }

  @Override
  public ChipAnswer answer(ChipCommand command) {
    if (!command.secured()) {
      return plain(command);
    }
    Optional<ChipCommand> inner = channel.flatMap(it -> it.opened(command));
    if (inner.isEmpty()) {
      channel = Optional.empty();
      return ChipAnswer.status(ChipAnswer.BROKEN_PROTECTION);
    }
    return channel.map(it -> it.closed(plain(inner.get()))).orElseThrow();
  }

  private ChipAnswer plain(ChipCommand command) {
    return switch (command.ins()) {
      case SELECT -> select(command);
      case READ_BINARY -> read(command);
      case GET_CHALLENGE -> basicAccess.challenge();
      case EXTERNAL_AUTHENTICATE -> opened(basicAccess.authenticate(command.body()));
      case MANAGE_SECURITY -> paceOr(() -> pace.choose(command.body()));
      case GENERAL_AUTHENTICATE -> paceOr(() -> opened(pace.authenticate(command.body())));
      default -> ChipAnswer.status(ChipAnswer.NO_INSTRUCTION);
    };
  }

  private ChipAnswer paceOr(Supplier<ChipAnswer> step) {
    return content.accessNumber().isPresent()
        ? step.get()
        : ChipAnswer.status(ChipAnswer.NO_INSTRUCTION);
  }

  private ChipAnswer opened(Opening opening) {
    opening.channel().ifPresent(it -> channel = Optional.of(it));
    return opening.answer();
  }

  private ChipAnswer select(ChipCommand command) {
    if (command.p1() == BY_NAME) {
      return Arrays.equals(command.body(), name())
          ? selected()
          : ChipAnswer.status(ChipAnswer.NO_FILE);
    }
    byte[] body = command.body();
    if (command.p1() != BY_FILE || body.length != 2) {
      return ChipAnswer.status(ChipAnswer.WRONG_PARAMETERS);
    }
    return selectFile(((body[0] & 0xFF) << 8) | (body[1] & 0xFF));
  }

  private ChipAnswer selectFile(int name) {
    if (channel.isEmpty() && name != CARD_ACCESS) {
      return ChipAnswer.status(ChipAnswer.NOT_SATISFIED);
    }
    file = content.file(name);
    return ChipAnswer.status(file.isPresent() ? ChipAnswer.OK : ChipAnswer.NO_FILE);
  }

  private ChipAnswer read(ChipCommand command) {
    int offset = command.parameters();
    if (file.isEmpty()) {
      return ChipAnswer.status(ChipAnswer.NO_CONDITIONS);
    }
    byte[] bytes = file.get();
    if (offset >= bytes.length || command.p1() >= 0x80) {
      return ChipAnswer.status(ChipAnswer.WRONG_OFFSET);
    }
    int end = Math.min(bytes.length, offset + command.expected());
    return ChipAnswer.ok(Arrays.copyOfRange(bytes, offset, end));
  }

  @Override
  public void reset() {
    channel = Optional.empty();
    file = Optional.empty();
    basicAccess = new BasicAccess(content.information(), random);
    pace = new Pace(content, random);
  }
}
