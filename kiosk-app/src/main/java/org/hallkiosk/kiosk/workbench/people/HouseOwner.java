package org.hallkiosk.kiosk.workbench.people;

import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;

/// Real estate is registered in the citizen's name: the hall says no before anything is asked, and
/// the screen says why.
final class HouseOwner implements Journey {

  @Override
  public String name() {
    return "house-owner";
  }

  @Override
  public Citizen citizen() {
    return Citizens.HOUSE_OWNER;
  }

  @Override
  public void walk(Visit visit) throws JourneyFailed, InterruptedException {
    int papers = visit.workbench().cabinet().papers().size();
    Welcome.signIn(visit);
    visit.tap("category-real-estate", View.Home.class);
    visit.tap("service-no-house-certificate", View.FaceCheck.class);
    visit.workbench().cabinet().standBefore(visit.citizen());
    View.Problem problem = visit.tap("take-picture", View.Problem.class);
    visit.workbench().cabinet().stepAside();
    visit.must(
        problem.code() == ProblemCode.PROPERTY_REGISTERED, "the problem is " + problem.code());
    visit.must(visit.workbench().cabinet().papers().size() == papers, "an owner got a paper");
    visit.tap("leave", View.Goodbye.class);
    Welcome.goodbye(visit);
  }
}
