package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.view.CheckSubject;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.View;

/// Which ways of the person check are open to somebody at this terminal now, and who is meant.
final class CheckWays {

  private CheckWays() {}

  /// In the order in which they are offered.
  static List<CheckWay> open(State state) {
    return Stream.of(CheckWay.values()).filter(way -> isOpen(state, way)).toList();
  }

  static boolean isOpen(State state, CheckWay way) {
    Citizen citizen = state.citizen().orElseThrow();
    return !citizen.check().over().contains(way)
        && switch (way) {
          case FACE, STAFF -> !state.limits().contains(View.Limit.NO_CAMERA);
          case CODE -> !isSamePhone(citizen);
        };
  }

  /// What stands beside one of them.
  static List<CheckWay> besides(State state, CheckWay shown) {
    return open(state).stream().filter(way -> way != shown).toList();
  }

  /// Whoever holds somebody's phone has shown it by the code that signed them in: another code to
  /// the same phone would show nothing more. A guardian's phone is another one.
  static boolean isSamePhone(Citizen citizen) {
    return citizen.means().filter(means -> means == View.Means.PHONE_CODE).isPresent()
        && subject(citizen) != CheckSubject.GUARDIAN;
  }

  static CheckSubject subject(Citizen citizen) {
    if (citizen.behalf() instanceof Behalf.WithGuardian) {
      return CheckSubject.GUARDIAN;
    }
    boolean agent =
        citizen.served().isPresent()
            || citizen.actsForPrincipal()
            || citizen.wish().filter(Wish.ActForOthers.class::isInstance).isPresent();
    return agent ? CheckSubject.AGENT : CheckSubject.ONESELF;
  }
}
