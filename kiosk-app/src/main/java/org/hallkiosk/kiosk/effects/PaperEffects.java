package org.hallkiosk.kiosk.effects;

import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.catalog.Stock;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.paper.Verification;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.FetchedDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Documents from the hall to the tray, and slips. What is not proved genuine never gets a handle,
/// and so can never be printed.
final class PaperEffects {

  private static final Logger LOG = LoggerFactory.getLogger(PaperEffects.class);

  /// After a defect nobody knows what the printer did.
  private static final PrintOutcome DEFECT =
      new PrintOutcome.Uncertain(
          0, Fault.of(FaultCode.DEVICE_ERROR, "the terminal's program failed while it printed"));

  private final Means means;
  private final Asking asking;
  private final Devices devices;
  private final Papers papers;
  private final FormEffects forms;

  PaperEffects(Means means, Papers papers) {
    this.means = means;
    this.asking = means.asking();
    this.devices = means.devices();
    this.papers = papers;
    this.forms = new FormEffects(means);
  }

  /// Each printer on its own lane; the first that cannot print is told.
  void checkPrinter(Effect.CheckPrinter effect) {
    if (effect.stocks().contains(Stock.PLAIN)) {
      asking.run(Lane.PRINTER, () -> checkPlain(effect, devices.printer().check()));
    } else {
      checkForms(effect);
    }
  }

  private void checkPlain(Effect.CheckPrinter effect, Health plain) {
    if (plain.ready() && effect.stocks().contains(Stock.NUMBERED)) {
      checkForms(effect);
    } else {
      means.tell(new Event.PrinterChecked(effect.ticket(), plain));
    }
  }

  private void checkForms(Effect.CheckPrinter effect) {
    asking.ask(
        Lane.FORM_PRINTER,
        () -> new Event.PrinterChecked(effect.ticket(), devices.formPrinter().check()));
  }

  void cancelLeftovers() {
    means
        .scheduler()
        .onLane(
            Lane.PRINTER,
            () -> {
              devices.printer().cancelLeftovers();
              means.tell(new Event.LeftoversCancelled());
            });
  }

  void fetch(Effect.FetchDocument effect) {
    asking.ask(
        Lane.HALL,
        () ->
            new Event.DocumentFetched(
                effect.ticket(),
                judged(means.hall().document(effect.token(), effect.caseNumber(), effect.kind()))));
  }

  private FetchedDocument judged(HallAnswer<IssuedDocument> answer) {
    return switch (answer) {
      case HallAnswer.Answered<IssuedDocument>(IssuedDocument document) -> verified(document);
      case HallAnswer.Refused<IssuedDocument>(var reason) -> new FetchedDocument.Refused(reason);
      case HallAnswer.Unavailable<IssuedDocument> _ -> new FetchedDocument.Unavailable();
    };
  }

  private FetchedDocument verified(IssuedDocument document) {
    return switch (papers.verifier().verify(document.pdf(), document.sha256())) {
      case Verification.Genuine genuine ->
          new FetchedDocument.Ready(
              means.vault().keep(document.pdf()), document.number(), genuine.pages());
      case Verification.NotGenuine not -> notGenuine(not);
    };
  }

  private static FetchedDocument notGenuine(Verification.NotGenuine not) {
    LOG.warn("a paper of the hall is not genuine: {}: {}", not.flaw(), not.detail());
    return new FetchedDocument.NotGenuine(not.flaw().name());
  }

  void print(Effect.PrintDocument effect) {
    switch (effect.stock()) {
      case PLAIN -> printPlain(effect);
      case NUMBERED -> forms.print(effect);
    }
  }

  private void printPlain(Effect.PrintDocument effect) {
    CancelSignal cancel = means.waits().begin(Lane.PRINTER);
    asking.ask(
        Lane.PRINTER,
        () -> new Event.PrintEnded(effect.key(), printed(effect, cancel)),
        new Event.PrintEnded(effect.key(), DEFECT));
  }

  private PrintOutcome printed(Effect.PrintDocument effect, CancelSignal cancel) {
    Optional<byte[]> pdf = means.vault().open(effect.document());
    if (pdf.isEmpty()) {
      return new PrintOutcome.NotPrinted(
          Fault.of(FaultCode.CLOSED, "the document was wiped before it was printed"));
    }
    PrintJob job =
        new PrintJob(effect.caseNumber().value(), PrintJob.PDF, pdf.get(), effect.pages());
    return devices
        .printer()
        .print(job, pages -> means.tell(new Event.PageDone(effect.key(), pages)), cancel);
  }

  void printSlip(Effect.PrintSlip effect) {
    CancelSignal cancel = means.waits().begin(Lane.SLIP_PRINTER);
    asking.ask(
        Lane.SLIP_PRINTER,
        () ->
            new Event.SlipEnded(
                effect.key(), devices.slipPrinter().print(papers.slip(effect.order()), cancel)),
        new Event.SlipEnded(effect.key(), DEFECT));
  }
}
