package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.Person;

/// Who stands before the terminal.
///
/// @param person empty where a service is open to anybody
/// @param cardOnReader while the card lies on the reader: the removal that is waited for
/// @param signedIn the hall's session, once the hall has opened it
/// @param personChecked whether the hall has accepted a person check in this session
record Citizen(
    Optional<Person> person,
    Optional<Ticket> cardOnReader,
    Optional<SignedIn> signedIn,
    boolean personChecked) {

  static Citizen of(Person person, Ticket removal) {
    return new Citizen(Optional.of(person), Optional.of(removal), Optional.empty(), false);
  }

  Optional<HallToken> token() {
    return signedIn.map(SignedIn::token);
  }

  List<SignedIn.Waiting> undelivered() {
    return signedIn.map(SignedIn::undelivered).orElse(List.of());
  }

  List<SignedIn.Waiting> unpaid() {
    return signedIn.map(SignedIn::unpaid).orElse(List.of());
  }

  List<SignedIn.Waiting> drafts() {
    return signedIn.map(SignedIn::drafts).orElse(List.of());
  }

  Citizen signedIn(SignedIn answer) {
    return new Citizen(person, cardOnReader, Optional.of(answer), false);
  }

  Citizen checked() {
    return new Citizen(person, cardOnReader, signedIn, true);
  }

  Citizen cardTaken() {
    return new Citizen(person, Optional.empty(), signedIn, personChecked);
  }
}
