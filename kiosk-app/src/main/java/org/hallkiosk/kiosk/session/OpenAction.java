package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.journal.Entry;

/// An action whose outcome is not known yet.
///
/// @param intent as the journal holds it: all that is needed to close it after a restart
/// @param citizenWaits whether the present session waits for it; if not, it is asked about rarely
record OpenAction(ActionKind kind, Entry intent, boolean citizenWaits) {

  OpenAction leftBehind() {
    return new OpenAction(kind, intent, false);
  }
}
