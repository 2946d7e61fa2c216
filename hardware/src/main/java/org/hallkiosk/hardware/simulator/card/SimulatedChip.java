package org.hallkiosk.hardware.simulator.card;

import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.hardware.transport.pcsc.CardProtocol;

/// A chip card with one application that answers commands (ISO/IEC 7816-4). From any thread, one
/// command at a time.
public final class SimulatedChip {
  private static final int SELECT = 0xA4;
  private static final int BY_NAME = 0x04;
  private static final int GET_RESPONSE = 0xC0;

  private final byte[] atr;
  private final CardProtocol protocol;
  private final Applet applet;
  private final boolean openAtOnce;
  private boolean open;
  private byte[] kept = new byte[0];

  /// @param openAtOnce whether the application hears commands before it is selected, as that of a
  ///   passport does
  SimulatedChip(byte[] atr, CardProtocol protocol, Applet applet, boolean openAtOnce) {
    this.atr = atr;
    this.protocol = protocol;
    this.applet = applet;
    this.openAtOnce = openAtOnce;
    this.open = openAtOnce;
  }

  public byte[] atr() {
    return atr.clone();
  }

  public CardProtocol protocol() {
    return protocol;
  }

  /// It got or lost its power, or was reset.
  public synchronized void reset() {
    open = openAtOnce;
    kept = new byte[0];
    applet.reset();
  }

  /// Answers one command as it came over the contacts.
  public synchronized byte[] exchange(byte[] command) {
    Optional<ChipCommand> taken = ChipCommand.of(command);
    if (taken.isEmpty()) {
      return ChipAnswer.status(ChipAnswer.WRONG_LENGTH).bytes();
    }
    return switch (protocol) {
      case T0 -> byteByByte(taken.get()).bytes();
      case BLOCKS -> cut(answer(taken.get()), taken.get().expected()).bytes();
    };
  }

  private ChipAnswer answer(ChipCommand command) {
    if (command.ins() == SELECT && command.p1() == BY_NAME && !command.secured()) {
      open = Arrays.equals(command.body(), applet.name()) || openAtOnce;
      return Arrays.equals(command.body(), applet.name())
          ? applet.selected()
          : ChipAnswer.status(ChipAnswer.NO_FILE);
    }
    return open ? applet.answer(command) : ChipAnswer.status(ChipAnswer.NO_CONDITIONS);
  }

  /// T=0: a command carries data or asks for some, never both (ISO/IEC 7816-3, 10.3).
  private ChipAnswer byteByByte(ChipCommand command) {
    if (command.body().length > 0 && command.expected() > 0) {
      return ChipAnswer.status(ChipAnswer.WRONG_LENGTH);
    }
    if (command.ins() == GET_RESPONSE) {
      return handedOver(command.expected());
    }
    ChipAnswer answer = answer(command);
    if (command.body().length == 0) {
      return cut(answer, command.expected());
    }
    kept = answer.data();
    return kept.length == 0 ? answer : ChipAnswer.status(0x6100 | Math.min(kept.length, 0xFF));
  }

  private ChipAnswer handedOver(int wanted) {
    if (wanted > kept.length) {
      return ChipAnswer.status(0x6C00 | kept.length);
    }
    byte[] part = Arrays.copyOf(kept, wanted);
    kept = Arrays.copyOfRange(kept, wanted, kept.length);
    return kept.length == 0
        ? ChipAnswer.ok(part)
        : new ChipAnswer(part, 0x6100 | Math.min(kept.length, 0xFF));
  }

  /// Cards with contacts insist on the exact length; those in blocks give what there is.
  private ChipAnswer cut(ChipAnswer answer, int expected) {
    if (protocol == CardProtocol.T0
        && answer.data().length > 0
        && answer.data().length != expected) {
      return ChipAnswer.status(0x6C00 | answer.data().length);
    }
    return answer;
  }
}
