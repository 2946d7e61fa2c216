package org.hallkiosk.kiosk.effects;

import org.hallkiosk.kiosk.session.Effect;

/// Carries effects out. Returns at once; each effect ends in the event that its comment names.
@FunctionalInterface
public interface Carrier {

  void carryOut(Effect effect);
}
