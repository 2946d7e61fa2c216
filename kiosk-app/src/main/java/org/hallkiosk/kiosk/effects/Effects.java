package org.hallkiosk.kiosk.effects;

import java.util.Optional;
import java.util.function.Consumer;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// Sends each effect to the part that carries it out.
public final class Effects implements Carrier {

  private final Vault vault;
  private final Waits waits;
  private final CardEffects cards;
  private final SightEffects sight;
  private final MaterialEffects materials;
  private final HallEffects hall;
  private final MoneyEffects money;
  private final PaperEffects papers;
  private final GuideEffects guide;
  private final WipeEffects wipe;
  private final TimerEffects timers;

  public Effects(
      Scheduler scheduler, Devices devices, Hall hall, Crafts crafts, Consumer<Event> inbox) {
    this(Means.of(scheduler, devices, hall, inbox), crafts);
  }

  Effects(Means means, Crafts crafts) {
    this.vault = means.vault();
    this.waits = means.waits();
    this.cards = new CardEffects(means, new ChipReading(crafts.socialCards(), means.hall()));
    this.sight = new SightEffects(means, crafts.studio());
    this.materials = new MaterialEffects(means);
    this.hall = new HallEffects(means);
    this.money = new MoneyEffects(means);
    this.papers = new PaperEffects(means, crafts.papers());
    this.guide = new GuideEffects(means, crafts.guide());
    this.wipe = new WipeEffects(means);
    this.timers = new TimerEffects(means.scheduler(), means.inbox());
  }

  /// Gets ready what takes a while, before the first citizen comes. Returns at once.
  public void prepare() {
    sight.openStudio();
  }

  /// A page or portrait of the present citizen, for the screen; empty once it is wiped. Any thread.
  public Optional<Picture> picture(Handle handle) {
    return vault.picture(handle);
  }

  @Override
  public void carryOut(Effect effect) {
    switch (effect) {
      case Effect.ReadCard read -> cards.readCard(read);
      case Effect.ReadChip read -> cards.readChip(read);
      case Effect.AwaitCardRemoval await -> cards.awaitRemoval(await);
      case Effect.AwaitChipRemoval await -> cards.awaitRemoval(await);
      case Effect.CheckFace check -> sight.checkFace(check);
      case Effect.TakePhoto take -> sight.takePhoto(take);
      case Effect.ScanPage scan -> sight.scanPage(scan);
      case Effect.ReadCode read -> sight.readCode(read);
      case Effect.CallOff off -> waits.callOff(off.ticket());
      case Effect.SendPages send -> materials.sendPages(send);
      case Effect.SendPhoto send -> materials.sendPhoto(send);
      case Effect.SendSignature send -> materials.sendSignature(send);
      case Effect.SignIn signIn -> hall.signIn(signIn);
      case Effect.SendCode send -> hall.sendCode(send);
      case Effect.CheckCode check -> hall.checkCode(check);
      case Effect.AskStaff ask -> sight.askStaff(ask);
      case Effect.ReadStaffCheck read -> hall.readStaffCheck(read);
      case Effect.ConfirmGuardian confirm -> hall.confirmGuardian(confirm);
      case Effect.ActForPrincipal act -> hall.actForPrincipal(act);
      case Effect.ActForCompany act -> hall.actForCompany(act);
      case Effect.Prepare prepare -> hall.prepare(prepare);
      case Effect.ReadRecords read -> hall.readRecords(read);
      case Effect.ReadCaseFile read -> hall.readCaseFile(read);
      case Effect.ReadDraft read -> hall.readDraft(read);
      case Effect.HandOver over -> hall.handOver(over);
      case Effect.Submit submit -> hall.submit(submit);
      case Effect.AskForServiceCard ask -> hall.askForServiceCard(ask);
      case Effect.ChangeServiceCard change -> hall.changeServiceCard(change);
      case Effect.SaveDraft save -> hall.saveDraft(save);
      case Effect.Query query -> hall.query(query);
      case Effect.RaiseTask raise -> hall.raiseTask(raise);
      case Effect.ReportDelivery report -> hall.reportDelivery(report);
      case Effect.Rate rate -> hall.rate(rate);
      case Effect.SignOut signOut -> hall.signOut(signOut);
      case Effect.OpenOrder open -> money.openOrder(open);
      case Effect.ReadOrder read -> money.readOrder(read);
      case Effect.PayByCode pay -> money.payByCode(pay);
      case Effect.PayByCard pay -> money.payByCard(pay);
      case Effect.QueryCard query -> money.queryCard(query);
      case Effect.ReverseCard reverse -> money.reverseCard(reverse);
      case Effect.ReportCardPayment report -> money.reportCardPayment(report);
      case Effect.CloseOrder close -> money.closeOrder(close);
      case Effect.Refund refund -> money.refund(refund);
      case Effect.CheckPrinter check -> papers.checkPrinter(check);
      case Effect.CancelLeftovers _ -> papers.cancelLeftovers();
      case Effect.FetchDocument fetch -> papers.fetch(fetch);
      case Effect.PrintDocument print -> papers.print(print);
      case Effect.PrintSlip print -> papers.printSlip(print);
      case Effect.SearchGuide search -> guide.search(search);
      case Effect.OpenGuideEntry open -> guide.open(open);
      case Effect.Wipe all -> wipe.wipe(all);
      case Effect.StartTimer start -> timers.start(start);
      case Effect.StopTimer stop -> timers.stop(stop);
    }
  }
}
