package org.hallkiosk.kiosk.workbench.people;

import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;

/// What every citizen does first and last: wake the screen, lay the card down, take it back; look
/// at the goodbye, go.
final class Welcome {

  private Welcome() {}

  static View.Home signIn(Visit visit) throws JourneyFailed, InterruptedException {
    visit.see("the terminal waits for somebody", View.Attract.class);
    visit.tap("wake-up", View.SignIn.class);
    if (visit.language() == Language.EN) {
      visit.tap("language");
    }
    Citizen citizen = visit.citizen();
    View.TakeCard greeting =
        visit.act(
            "lay the card down",
            () -> visit.workbench().cabinet().layCard(citizen),
            View.TakeCard.class);
    String masked = Masking.DEFAULT.name(citizen.person().name());
    visit.must(greeting.maskedName().equals(masked), "the greeting names somebody else");
    visit.reads(masked);
    return visit.act(
        "take the card back", () -> visit.workbench().cabinet().liftCard(), View.Home.class);
  }

  /// Goodbye, and the terminal is ready for the next.
  static void goodbye(Visit visit) throws JourneyFailed, InterruptedException {
    visit.act("the terminal is ready for the next", () -> {}, View.Attract.class);
  }
}
