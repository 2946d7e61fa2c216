package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;

/// What a citizen has asked for, while something else has to be settled first.
///
/// @see Wishes
sealed interface Wish {

  record Start(ServiceId service) implements Wish {}

  /// Whatever waits for the citizen from earlier visits.
  record SeeWaiting() implements Wish {}

  /// Go on with an application that was left.
  record ContinueDraft(CaseNumber draft) implements Wish {}

  /// Bind, unbind or block the terminal service card.
  record MindServiceCard() implements Wish {}

  /// Assisted mode.
  record ActForOthers() implements Wish {}
}
