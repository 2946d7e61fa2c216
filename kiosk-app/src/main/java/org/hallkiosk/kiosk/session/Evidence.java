package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.PersonNumber;
import org.hallkiosk.kiosk.view.View;

/// What a card is worth towards the hall.
final class Evidence {

  /// Printed on every star card; the chip leaves its place blank.
  private static final String STAR_CARD_ISSUER = "国家移民管理局";

  private Evidence() {}

  /// Empty where the card lacks a name, or a number that the hall takes.
  static Optional<CardEvidence> of(IdCard card) {
    if (card.name().isBlank()) {
      return Optional.empty();
    }
    return PersonNumber.from(card.number())
        .map(
            number ->
                new CardEvidence(
                    new Person(card.name(), number),
                    issuer(card),
                    card.validFrom(),
                    card.validUntil()));
  }

  private static String issuer(IdCard card) {
    return switch (card) {
      case IdCard.Domestic domestic -> domestic.issuer();
      case IdCard.Residence permit -> permit.issuer();
      case IdCard.Star _ -> STAR_CARD_ISSUER;
      case IdCard.OldForeigner old -> old.issuerCode();
    };
  }

  /// Empty where nobody says who they are.
  static Optional<View.Means> means(SignInEvidence evidence) {
    return switch (evidence) {
      case SignInEvidence.IdCard _ -> Optional.of(View.Means.ID_CARD);
      case SignInEvidence.SocialSecurityCard _ -> Optional.of(View.Means.SOCIAL_SECURITY_CARD);
      case SignInEvidence.ServiceCard _ -> Optional.of(View.Means.SERVICE_CARD);
      case SignInEvidence.PhoneCode _ -> Optional.of(View.Means.PHONE_CODE);
      case SignInEvidence.Nobody _ -> Optional.empty();
    };
  }

  /// Who the card says its holder is, if it says so.
  static Optional<Person> named(SignInEvidence evidence) {
    return switch (evidence) {
      case SignInEvidence.IdCard(CardEvidence card) -> Optional.of(card.holder());
      case SignInEvidence.SocialSecurityCard card -> Optional.of(card.holder());
      case SignInEvidence.ServiceCard _, SignInEvidence.PhoneCode _, SignInEvidence.Nobody _ ->
          Optional.empty();
    };
  }

  static View.CardHint hint(CardReading.Reason reason) {
    return switch (reason) {
      case NOT_GENUINE -> View.CardHint.NOT_GENUINE;
      case UNKNOWN_TYPE -> View.CardHint.UNKNOWN_TYPE;
      case UNREADABLE -> View.CardHint.UNREADABLE;
    };
  }
}
