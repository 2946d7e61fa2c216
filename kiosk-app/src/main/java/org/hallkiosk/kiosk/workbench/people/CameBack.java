package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.HallCase;

/// The citizen of an earlier visit, who has got the paper, looks in again: nothing waits, and each
/// paper of their cases was delivered once, whatever befell the terminal in between.
final class CameBack implements Journey {

  @Override
  public String name() {
    return "came-back";
  }

  @Override
  public void walk(Visit visit) throws JourneyFailed, InterruptedException {
    visit.see("the terminal waits for somebody", View.Attract.class);
    visit.awaitSettled();
    List<HallCase> before = visit.cases();
    visit.must(
        !before.isEmpty(),
        "the hall's books hold no case of this citizen; walk no-house-certificate before, with the"
            + " same --data.");
    View.Home home = Welcome.signIn(visit);
    visit.must(
        !home.somethingWaits() && home.pending().isEmpty(),
        "a paper that was delivered waits again");
    visit.tap("leave", View.Goodbye.class);
    Welcome.goodbye(visit);
    visit.must(visit.cases().equals(before), "looking in changed the citizen's cases");
    for (HallCase row : before) {
      deliveredOnce(visit, row);
    }
  }

  private static void deliveredOnce(Visit visit, HallCase row) throws JourneyFailed {
    List<BooksView.Delivery> deliveries =
        visit.workbench().hall().books().deliveries().stream()
            .filter(one -> one.caseNumber().equals(row.number()))
            .toList();
    long kinds = deliveries.stream().map(BooksView.Delivery::kind).distinct().count();
    visit.must(
        kinds > 0 && kinds == deliveries.size(),
        "the hall was told " + deliveries.size() + " deliveries of " + row.number());
  }
}
