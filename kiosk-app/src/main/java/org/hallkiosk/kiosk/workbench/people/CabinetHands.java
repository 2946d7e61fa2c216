package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.hardware.simulator.zvt.Customer;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;

/// Hands at the simulated cabinet.
record CabinetHands(Visit visit) implements Hands {

  private Cabinet cabinet() {
    return visit.workbench().cabinet();
  }

  private void happen(DeviceKind kind, String deed, String words) {
    cabinet().board(kind).board().happen(deed, words);
  }

  @Override
  public EmbeddedHall hall() {
    return visit.workbench().hall();
  }

  @Override
  public TrustedRoots roots() throws JourneyFailed {
    try {
      return visit.workbench().roots();
    } catch (CannotStart e) {
      throw new JourneyFailed(e.sentence());
    }
  }

  @Override
  public void layCard(Citizen holder) {
    cabinet().layCard(holder);
  }

  @Override
  public void liftCard() {
    cabinet().liftCard();
  }

  @Override
  public void insertSocialCard() {
    happen(DeviceKind.SMART_CARD_READER, "lay-card", "social");
  }

  @Override
  public void insertServiceCard() {
    happen(DeviceKind.SMART_CARD_READER, "lay-card", "service");
  }

  @Override
  public void takeChipCard() {
    cabinet().cardBay().chips().take();
  }

  @Override
  public void standBefore(Citizen person) {
    cabinet().standBefore(person);
  }

  @Override
  public void stepAside() {
    cabinet().stepAside();
  }

  @Override
  public void showCode(String text) {
    cabinet().readingTable().engine().showCode(text);
  }

  @Override
  public void takeCodeAway() {
    cabinet().readingTable().engine().takeCodeAway();
  }

  @Override
  public void layPaper() {
    happen(DeviceKind.DOCUMENT_SCANNER, "lay-page", "");
  }

  @Override
  public void takePaper() {
    happen(DeviceKind.DOCUMENT_SCANNER, "take-papers", "");
  }

  @Override
  public void payByCard() {
    cabinet().cardBay().bank().comes(Customer.PAYS);
  }

  @Override
  public void stopPaper() {
    happen(DeviceKind.DOCUMENT_PRINTER, "jam-at-page", "1");
  }

  /// A cabinet's time passes by itself.
  @Override
  public void letTimeFly(boolean flies) {}

  @Override
  public List<PrintedDocument> papers() {
    return cabinet().papers();
  }

  @Override
  public List<PrintedDocument> forms() {
    return cabinet().paperBay().forms();
  }

  @Override
  public List<PrintedSlip> slips() {
    return cabinet().slips();
  }

  @Override
  public void awaitStaff() throws JourneyFailed {
    throw new JourneyFailed("nobody stands at a cabinet until its hall's staff are called");
  }

  @Override
  public void awaitSettled() throws JourneyFailed {
    visit.awaitSettled();
  }
}
