package org.hallkiosk.hardware.simulator.card;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/// The terminal service card's application, as its hall hands it out.
final class ServiceApplet implements Applet {
  private static final int READ_RECORD = 0xB2;
  private static final int INTERNAL_AUTHENTICATE = 0x88;
  private static final int CHALLENGE_BYTES = 32;

  private final String number;
  private final PrivateKey key;

  ServiceApplet(String number, PrivateKey key) {
    this.number = number;
    this.key = key;
  }

  @Override
  public byte[] name() {
    return Ber.hex("F048414C4C4B494F534B01");
  }

  @Override
  public ChipAnswer selected() {
    return ChipAnswer.ok();
  }

  @Override
  public ChipAnswer answer(ChipCommand command) {
    return switch (command.ins()) {
      case READ_RECORD ->
          command.parameters() == 0x010C
              ? ChipAnswer.ok(record())
              : ChipAnswer.status(ChipAnswer.NO_RECORD);
      case INTERNAL_AUTHENTICATE -> authenticate(command);
      default -> ChipAnswer.status(ChipAnswer.NO_INSTRUCTION);
    };
  }

  private byte[] record() {
    return Ber.of(0x70, Ber.of(0xC0, new byte[] {1}), Ber.of(0xC1, ascii(number)));
  }

  private ChipAnswer authenticate(ChipCommand command) {
    if (command.parameters() != 0x0001) {
      return ChipAnswer.status(ChipAnswer.WRONG_PARAMETERS);
    }
    return command.body().length == CHALLENGE_BYTES
        ? ChipAnswer.ok(signed(command.body()))
        : ChipAnswer.status(ChipAnswer.WRONG_LENGTH);
  }

  private byte[] signed(byte[] challenge) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key);
      signature.update(ascii("HALLKIOSK-SERVICE-CARD-1" + number + "\0"));
      signature.update(challenge);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with P-256", e);
    }
  }

  @Override
  public void reset() {
    // It remembers nothing.
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
