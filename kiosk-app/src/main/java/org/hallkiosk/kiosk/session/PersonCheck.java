package org.hallkiosk.kiosk.session;

import java.util.EnumSet;
import java.util.Set;
import org.hallkiosk.kiosk.view.CheckWay;

/// How far whoever stands before the terminal has shown that they are who they say. Belongs to the
/// session, so that going to and fro between the ways gives nobody another attempt.
///
/// @param passed whether the hall has accepted it, as far as is known here
/// @param pictures how many were compared and did not match
/// @param over ways that are closed until another one was passed
record PersonCheck(boolean passed, int pictures, Set<CheckWay> over) {

  static final PersonCheck NONE = new PersonCheck(false, 0, Set.of());

  PersonCheck {
    over = Set.copyOf(over);
  }

  PersonCheck pass() {
    return new PersonCheck(true, 0, Set.of());
  }

  /// The hall does not count it any more.
  PersonCheck lapse() {
    return new PersonCheck(false, pictures, over);
  }

  PersonCheck mismatch() {
    return new PersonCheck(passed, pictures + 1, over);
  }

  PersonCheck without(CheckWay way) {
    Set<CheckWay> more = EnumSet.of(way);
    more.addAll(over);
    return new PersonCheck(passed, pictures, more);
  }
}
