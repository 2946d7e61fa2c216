package org.hallkiosk.hardware.card.service;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.card.Commands;
import org.hallkiosk.hardware.card.Tlv;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.SmartCard;

/// Reads a terminal service card's number, and gets a proof for the hall. Blocks as long as the
/// card takes: about 0.2 s, at most 10 s a command.
public final class ServiceCardReader {
  private static final byte[] APPLICATION = HexFormat.of().parseHex("F048414C4C4B494F534B01");
  private static final int INTERNAL_AUTHENTICATE = 0x88;
  private static final int KEY = 0x01;
  private static final int FIRST_SHORT_FILE = 0x0C;
  private static final int RECORD = 0x70;
  private static final int LAYOUT = 0xC0;
  private static final int NUMBER = 0xC1;

  /// An ECDSA signature over P-256 in DER.
  private static final int LEAST_SIGNATURE = 8;

  private static final int MOST_SIGNATURE = 72;

  public ServiceCardReading<ServiceCardNumber> number(SmartCard card) {
    return switch (card.transmit(Commands.selectApplication(APPLICATION))) {
      case CardAnswer.Answered answer ->
          answer.ok() ? selected(card) : new ServiceCardReading.NotSuchCard<>();
      case CardAnswer.Removed _ -> new ServiceCardReading.Removed<>();
      case CardAnswer.Failed(var fault) -> new ServiceCardReading.Failed<>(fault);
    };
  }

  private static ServiceCardReading<ServiceCardNumber> selected(SmartCard card) {
    return asked(
        card, Commands.readRecord(1, FIRST_SHORT_FILE), ServiceCardReader::number, "its record");
  }

  /// @param number as [#number] read it from this card, which must not have left the reader since
  /// @param challenge 32 bytes from the hall
  public ServiceCardReading<ServiceCardProof> prove(
      SmartCard card, ServiceCardNumber number, byte[] challenge) {
    if (challenge.length != ServiceCardProof.CHALLENGE_BYTES) {
      throw new IllegalArgumentException("a challenge has 32 bytes");
    }
    return asked(
        card,
        Commands.asking(INTERNAL_AUTHENTICATE, 0x00, KEY, challenge),
        signature -> proof(number, challenge, signature),
        "a proof");
  }

  private static Optional<ServiceCardProof> proof(
      ServiceCardNumber number, byte[] challenge, byte[] signature) {
    return signature.length < LEAST_SIGNATURE || signature.length > MOST_SIGNATURE
        ? Optional.empty()
        : Optional.of(new ServiceCardProof(number, challenge.clone(), signature));
  }

  private static <T> ServiceCardReading<T> asked(
      SmartCard card, byte[] command, Function<byte[], Optional<T>> taken, String what) {
    return switch (card.transmit(command)) {
      case CardAnswer.Answered answer when answer.ok() ->
          taken
              .apply(answer.data())
              .<ServiceCardReading<T>>map(ServiceCardReading.Read::new)
              .orElseGet(() -> new ServiceCardReading.Unreadable<>(what + " is malformed"));
      case CardAnswer.Answered answer ->
          new ServiceCardReading.Unreadable<>(
              "asked for %s, the card answered %04X".formatted(what, answer.status()));
      case CardAnswer.Removed _ -> new ServiceCardReading.Removed<>();
      case CardAnswer.Failed(var fault) -> new ServiceCardReading.Failed<>(fault);
    };
  }

  private static Optional<ServiceCardNumber> number(byte[] record) {
    return Tlv.all(record)
        .flatMap(objects -> Tlv.find(objects, RECORD))
        .flatMap(Tlv::all)
        .filter(ServiceCardReader::isKnownLayout)
        .flatMap(objects -> Tlv.find(objects, NUMBER))
        .map(value -> new String(value, StandardCharsets.US_ASCII))
        .filter(ServiceCardNumber::isOne)
        .map(ServiceCardNumber::new);
  }

  private static boolean isKnownLayout(List<Tlv> objects) {
    return Tlv.find(objects, LAYOUT).filter(it -> it.length == 1 && it[0] == 1).isPresent();
  }
}
