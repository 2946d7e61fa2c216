package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.Person;

/// Who stands before the terminal.
///
/// @param cardOnReader while the card lies on the reader: the removal that is waited for
/// @param token the hall's session, once the hall has opened it
/// @param personChecked whether the hall has accepted a person check in this session
record Citizen(
    Person person,
    Optional<Ticket> cardOnReader,
    Optional<HallToken> token,
    List<SignedIn.Undelivered> undelivered,
    boolean personChecked) {

  Citizen {
    undelivered = List.copyOf(undelivered);
  }

  static Citizen of(Person person, Ticket removal) {
    return new Citizen(person, Optional.of(removal), Optional.empty(), List.of(), false);
  }

  Citizen signedIn(SignedIn answer) {
    return new Citizen(
        person, cardOnReader, Optional.of(answer.token()), answer.undelivered(), false);
  }

  Citizen checked() {
    return new Citizen(person, cardOnReader, token, undelivered, true);
  }

  Citizen cardTaken() {
    return new Citizen(person, Optional.empty(), token, undelivered, personChecked);
  }
}
