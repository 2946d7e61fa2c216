package org.hallkiosk.kiosk.workbench.people;

import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;

/// The hall takes the application in, and its answer is lost: the terminal asks, and everything
/// ends as if nothing had happened, with one case in the books.
final class LostAnswer implements Journey {

  private final NoHouseCertificate certificate = NoHouseCertificate.byFace();

  @Override
  public String name() {
    return "lost-answer";
  }

  @Override
  public Citizen citizen() {
    return Citizens.named("star-card-holder");
  }

  @Override
  public void walk(Visit visit) throws JourneyFailed, InterruptedException {
    visit.workbench().hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer());
    certificate.walk(visit);
  }
}
