package org.hallkiosk.kiosk.effects;

import java.util.function.Consumer;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// Sends each effect to the part that carries it out.
public final class Effects implements Carrier {

  private final DeviceEffects devices;
  private final HallEffects hall;
  private final PaperEffects papers;
  private final TimerEffects timers;

  public Effects(
      Scheduler scheduler, Devices devices, Hall hall, Papers papers, Consumer<Event> inbox) {
    Vault vault = new Vault();
    Waits waits = new Waits();
    Asking asking = new Asking(scheduler, inbox);
    this.devices = new DeviceEffects(scheduler, asking, devices, hall, vault, waits, inbox);
    this.hall = new HallEffects(scheduler, asking, hall);
    this.papers = new PaperEffects(asking, devices, hall, papers, vault, waits, inbox);
    this.timers = new TimerEffects(scheduler, inbox);
  }

  @Override
  public void carryOut(Effect effect) {
    switch (effect) {
      case Effect.ReadCard read -> devices.readCard(read);
      case Effect.AwaitCardRemoval await -> devices.awaitCardRemoval(await);
      case Effect.CheckFace check -> devices.checkFace(check);
      case Effect.CheckPrinter check -> devices.checkPrinter(check);
      case Effect.CancelLeftovers _ -> devices.cancelLeftovers();
      case Effect.Wipe wipe -> devices.wipe(wipe);
      case Effect.SignIn signIn -> hall.signIn(signIn);
      case Effect.SendCode send -> hall.sendCode(send);
      case Effect.CheckCode check -> hall.checkCode(check);
      case Effect.Submit submit -> hall.submit(submit);
      case Effect.ReadCaseFile read -> hall.readCaseFile(read);
      case Effect.ReadChip _,
          Effect.AwaitChipRemoval _,
          Effect.ConfirmGuardian _,
          Effect.ActForPrincipal _,
          Effect.ActForCompany _,
          Effect.Prepare _,
          Effect.ReadRecords _,
          Effect.ScanPage _,
          Effect.TakePhoto _,
          Effect.SendPages _,
          Effect.SendPhoto _,
          Effect.SendSignature _,
          Effect.ReadCode _,
          Effect.CallOff _,
          Effect.SaveDraft _,
          Effect.ReadDraft _,
          Effect.HandOver _,
          Effect.OpenOrder _,
          Effect.ReadOrder _,
          Effect.PayByCode _,
          Effect.PayByCard _,
          Effect.QueryCard _,
          Effect.ReverseCard _,
          Effect.ReportCardPayment _,
          Effect.CloseOrder _,
          Effect.Refund _,
          Effect.RaiseTask _,
          Effect.SearchGuide _,
          Effect.OpenGuideEntry _ ->
          throw new IllegalStateException("not there yet");
      case Effect.Query query -> hall.query(query);
      case Effect.ReportDelivery report -> hall.reportDelivery(report);
      case Effect.Rate rate -> hall.rate(rate);
      case Effect.SignOut signOut -> hall.signOut(signOut);
      case Effect.FetchDocument fetch -> papers.fetch(fetch);
      case Effect.PrintDocument print -> papers.print(print);
      case Effect.PrintSlip print -> papers.printSlip(print);
      case Effect.StartTimer start -> timers.start(start);
      case Effect.StopTimer stop -> timers.stop(stop);
    }
  }
}
