package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.CardEvidence;

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

  /// Assisted mode goes on with a principal whose card was read.
  record ServePrincipal(CardEvidence card) implements Wish {
    /// Keeps the principal out of logs.
    @Override
    public String toString() {
      return "ServePrincipal[redacted]";
    }
  }
}
