package org.hallkiosk.kiosk.hall;

import java.time.LocalDate;
import java.util.Optional;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;

/// A card of somebody whom the hall does not know.
public final class Strangers {

  public static final SignInEvidence CARD =
      new SignInEvidence.IdCard(
          new CardEvidence(
              new Person("冯外地", new IdNumber("440524188001010014")),
              "外地公安局",
              LocalDate.of(2020, 1, 1),
              Optional.empty()));

  private Strangers() {}
}
