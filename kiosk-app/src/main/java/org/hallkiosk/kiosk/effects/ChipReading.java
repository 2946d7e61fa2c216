package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import org.hallkiosk.hardware.card.service.ServiceCardNumber;
import org.hallkiosk.hardware.card.service.ServiceCardProof;
import org.hallkiosk.hardware.card.service.ServiceCardReader;
import org.hallkiosk.hardware.card.service.ServiceCardReading;
import org.hallkiosk.hardware.card.social.SocialCard;
import org.hallkiosk.hardware.card.social.SocialCardReader;
import org.hallkiosk.hardware.card.social.SocialCardReading;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.device.SmartCardReader;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.PersonNumber;
import org.hallkiosk.kiosk.session.ChipCard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a chip card as a social security card, or else as a terminal service card, whose proof
/// needs a challenge of the hall while the card stays in the reader.
final class ChipReading {

  private static final Logger LOG = LoggerFactory.getLogger(ChipReading.class);

  private final SocialCardReader social;
  private final ServiceCardReader service = new ServiceCardReader();
  private final Hall hall;

  ChipReading(SocialCardSettings settings, Hall hall) {
    this.social = new SocialCardReader(settings);
    this.hall = hall;
  }

  /// Blocks up to `patience` for a card, then as long as card and hall take.
  ChipCard read(SmartCardReader reader, Duration patience, CancelSignal cancel) {
    return switch (reader.awaitCard(patience, cancel)) {
      case CardInsertion.Inserted(SmartCard card) -> powered(card);
      case CardInsertion.NoCard _, CardInsertion.Cancelled _ -> new ChipCard.NoCard();
      case CardInsertion.Mute(String detail) -> notForUs(detail);
      case CardInsertion.Failed(Fault fault) -> failed(fault);
    };
  }

  private ChipCard powered(SmartCard card) {
    try (card) {
      return switch (social.read(card)) {
        case SocialCardReading.Read(SocialCard read) -> holder(read);
        case SocialCardReading.NotSuchCard _ -> serviceCard(card);
        case SocialCardReading.Unreadable(String detail) -> notForUs(detail);
        case SocialCardReading.Removed _ -> new ChipCard.Removed();
        case SocialCardReading.Failed(Fault fault) -> failed(fault);
      };
    }
  }

  private static ChipCard holder(SocialCard card) {
    return PersonNumber.from(card.socialSecurityNumber())
        .<ChipCard>map(
            number ->
                new ChipCard.Read(
                    new SignInEvidence.SocialSecurityCard(
                        new Person(card.name(), number), card.cardNumber())))
        .orElseGet(() -> notForUs("its social security number is no number of a person"));
  }

  private ChipCard serviceCard(SmartCard card) {
    return switch (service.number(card)) {
      case ServiceCardReading.Read<ServiceCardNumber>(ServiceCardNumber number) ->
          challenged(card, number);
      case ServiceCardReading.NotSuchCard<ServiceCardNumber> _ -> notForUs("an unknown chip card");
      case ServiceCardReading.Unreadable<ServiceCardNumber>(String detail) -> notForUs(detail);
      case ServiceCardReading.Removed<ServiceCardNumber> _ -> new ChipCard.Removed();
      case ServiceCardReading.Failed<ServiceCardNumber>(Fault fault) -> failed(fault);
    };
  }

  private ChipCard challenged(SmartCard card, ServiceCardNumber number) {
    return switch (hall.serviceCardChallenge()) {
      case HallAnswer.Answered<byte[]>(byte[] challenge)
          when challenge.length == ServiceCardProof.CHALLENGE_BYTES ->
          proved(card, number, challenge);
      case HallAnswer.Answered<byte[]> _,
          HallAnswer.Refused<byte[]> _,
          HallAnswer.Unavailable<byte[]> _ ->
          new ChipCard.HallUnavailable();
    };
  }

  private ChipCard proved(SmartCard card, ServiceCardNumber number, byte[] challenge) {
    return switch (service.prove(card, number, challenge)) {
      case ServiceCardReading.Read<ServiceCardProof>(ServiceCardProof proof) ->
          new ChipCard.Read(
              new SignInEvidence.ServiceCard(number.value(), challenge, proof.signature()));
      case ServiceCardReading.NotSuchCard<ServiceCardProof> _ -> notForUs("an unknown chip card");
      case ServiceCardReading.Unreadable<ServiceCardProof>(String detail) -> notForUs(detail);
      case ServiceCardReading.Removed<ServiceCardProof> _ -> new ChipCard.Removed();
      case ServiceCardReading.Failed<ServiceCardProof>(Fault fault) -> failed(fault);
    };
  }

  private static ChipCard notForUs(String detail) {
    LOG.info("a chip card is not for us: {}", detail);
    return new ChipCard.NotForUs();
  }

  private static ChipCard failed(Fault fault) {
    LOG.warn("a chip card was not read: {}", fault);
    return new ChipCard.Failed();
  }
}
