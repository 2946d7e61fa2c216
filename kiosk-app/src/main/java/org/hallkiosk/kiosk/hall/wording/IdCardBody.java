package org.hallkiosk.kiosk.hall.wording;

import org.hallkiosk.kiosk.hall.CardEvidence;

/// What an ID card said, as the contract writes it.
final class IdCardBody {

  private IdCardBody() {}

  static Body of(CardEvidence card) {
    Body body =
        new Body()
            .text("name", Forms.PERSON_NAME, card.holder().name())
            .text("number", Forms.PERSON_NUMBER, card.holder().number().value())
            .text("issuer", Forms.ISSUER, card.issuer())
            .date("validFrom", card.validFrom());
    card.validUntil().ifPresent(date -> body.date("validUntil", date));
    return body;
  }
}
