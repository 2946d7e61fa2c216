package org.hallkiosk.kiosk.hall.wording;

import org.hallkiosk.kiosk.hall.HallToken;

/// Makes what the hall tells of a user, and the token that stands for them, what the house calls
/// it.
public interface SessionReading<T> {
  T from(Members user, HallToken token) throws ContractBreach;
}
