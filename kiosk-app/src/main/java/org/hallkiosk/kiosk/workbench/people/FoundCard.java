package org.hallkiosk.kiosk.workbench.people;

import java.util.Optional;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.FaceHint;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;

/// Somebody found a card and stands before the camera with another face: they get nothing.
final class FoundCard implements Journey {

  @Override
  public String name() {
    return "found-card";
  }

  @Override
  public Citizen citizen() {
    return Citizens.LONG_TERM;
  }

  @Override
  public void walk(Visit visit) throws JourneyFailed, InterruptedException {
    int papers = visit.workbench().cabinet().papers().size();
    int cases = visit.workbench().hall().books().cases().size();
    Welcome.signIn(visit);
    visit.tap("category-real-estate", View.Home.class);
    View.FaceCheck check = visit.tap("service-no-house-certificate", View.FaceCheck.class);
    visit.workbench().cabinet().standBefore(finder(visit.citizen()));
    for (int left = check.attemptsLeft() - 1; left > 0; left--) {
      int expected = left;
      visit.tap("take-picture");
      visit.awaitScreen(
          "another face is refused",
          screen ->
              screen.view() instanceof View.FaceCheck face
                  && face.attemptsLeft() == expected
                  && face.hint().equals(Optional.of(FaceHint.NO_MATCH)));
    }
    visit.tap("take-picture");
    visit.awaitScreen(
        "only another way is left",
        screen ->
            screen.view() instanceof View.FaceCheck face
                && face.attemptsLeft() == 0
                && face.others().contains(CheckWay.CODE));
    visit.workbench().cabinet().stepAside();
    visit.tap("leave", View.Goodbye.class);
    visit.must(visit.workbench().cabinet().papers().size() == papers, "a found card got a paper");
    visit.must(visit.workbench().hall().books().cases().size() == cases, "a found card got a case");
    Welcome.goodbye(visit);
  }

  private static Citizen finder(Citizen holder) {
    return Citizens.all().stream().filter(one -> !one.equals(holder)).findFirst().orElseThrow();
  }
}
