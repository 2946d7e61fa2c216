package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.identity.Masking;

/// All that a screen is made of.
record Sight(State state, Catalog catalog, Policies policies) {

  Masking masking() {
    return policies.masking();
  }

  /// The citizen of a phase that cannot be reached without one.
  Citizen citizen() {
    return state.citizen().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }
}
