package org.hallkiosk.kiosk.workbench.quick;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hallkiosk.hardware.simulator.card.SampleCards;
import org.hallkiosk.hardware.simulator.card.SocialCardTraits;
import org.hallkiosk.hardware.simulator.card.SocialCitizen;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.people.Hands;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;

/// Hands at a quick cabinet.
record QuickHands(Ground ground, QuickCabinet cabinet, EmbeddedHall hall, QuickTerminal terminal)
    implements Hands {

  private static final long LOOK_AGAIN_NANOS = 2_000_000;

  @Override
  public TrustedRoots roots() {
    return ground.roots();
  }

  @Override
  public void layCard(Citizen holder) {
    cabinet.plate.put(holder);
  }

  @Override
  public void liftCard() {
    cabinet.plate.clear();
  }

  @Override
  public void insertSocialCard() {
    cabinet.slot.put(SampleCards.social(SocialCitizen.SAMPLE, SocialCardTraits.THIRD));
  }

  @Override
  public void insertServiceCard() {
    cabinet.slot.put(ground.serviceCard());
  }

  @Override
  public void takeChipCard() {
    cabinet.slot.clear();
  }

  @Override
  public void standBefore(Citizen person) {
    cabinet.beforeCamera.put(person);
  }

  @Override
  public void stepAside() {
    cabinet.beforeCamera.clear();
  }

  @Override
  public void showCode(String text) {
    cabinet.code.put(text);
  }

  @Override
  public void takeCodeAway() {
    cabinet.code.clear();
  }

  @Override
  public void layPaper() {
    cabinet.table.put(cabinet.table.look().map(it -> it + 1).orElse(1));
  }

  @Override
  public void takePaper() {
    cabinet.table.clear();
  }

  @Override
  public void payByCard() {
    cabinet.payer.put(true);
  }

  @Override
  public void stopPaper() {
    cabinet.jam.put(true);
  }

  @Override
  public void letTimeFly(boolean flies) {
    terminal.letTimeFly(flies);
  }

  @Override
  public List<PrintedDocument> papers() {
    return cabinet.papers.all();
  }

  @Override
  public List<PrintedDocument> forms() {
    return cabinet.forms.all();
  }

  @Override
  public List<PrintedSlip> slips() {
    return cabinet.slips.all();
  }

  @Override
  public void awaitStaff() throws JourneyFailed {
    await(() -> !hall.books().tasks().isEmpty(), () -> "the staff were not called");
  }

  @Override
  public void awaitSettled() throws JourneyFailed {
    await(
        () -> terminal.journal().open().isEmpty(),
        () -> "the journal keeps open " + terminal.journal().open());
  }

  private static void await(BooleanSupplier holds, Supplier<String> otherwise)
      throws JourneyFailed {
    long end = System.nanoTime() + Patience.USUAL.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new JourneyFailed(otherwise.get());
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }
}
