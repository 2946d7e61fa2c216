package org.hallkiosk.kiosk.hall;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Pseudonym;

/// The hall lets the person who signed in act for somebody else.
///
/// @param token stands for both: every action under it is booked on the principal, with the agent
///   beside it
/// @param pseudonym of the principal or company
/// @param mandate the number of the mandate on record; empty for companies
public record Acting(
    HallToken token,
    Pseudonym pseudonym,
    Optional<String> mandate,
    AgeGroup ageGroup,
    List<SignedIn.Waiting> undelivered,
    List<SignedIn.Waiting> unpaid,
    List<SignedIn.Waiting> drafts) {

  public Acting {
    undelivered = List.copyOf(undelivered);
    unpaid = List.copyOf(unpaid);
    drafts = List.copyOf(drafts);
  }
}
