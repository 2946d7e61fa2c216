package org.hallkiosk.kiosk.effects;

import java.util.Optional;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.hall.Hall;
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

  private final Asking asking;
  private final Devices devices;
  private final Hall hall;
  private final Papers papers;
  private final Vault vault;
  private final Waits waits;
  private final Consumer<Event> inbox;

  PaperEffects(
      Asking asking,
      Devices devices,
      Hall hall,
      Papers papers,
      Vault vault,
      Waits waits,
      Consumer<Event> inbox) {
    this.asking = asking;
    this.devices = devices;
    this.hall = hall;
    this.papers = papers;
    this.vault = vault;
    this.waits = waits;
    this.inbox = inbox;
  }

  void fetch(Effect.FetchDocument effect) {
    asking.ask(
        Lane.HALL,
        () ->
            new Event.DocumentFetched(
                effect.ticket(),
                judged(hall.document(effect.token(), effect.caseNumber(), effect.kind()))));
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
          new FetchedDocument.Ready(vault.keep(document.pdf()), document.number(), genuine.pages());
      case Verification.NotGenuine not -> notGenuine(not);
    };
  }

  private static FetchedDocument notGenuine(Verification.NotGenuine not) {
    LOG.warn("a paper of the hall is not genuine: {}: {}", not.flaw(), not.detail());
    return new FetchedDocument.NotGenuine(not.flaw().name());
  }

  void print(Effect.PrintDocument effect) {
    CancelSignal cancel = waits.begin(Lane.PRINTER);
    asking.ask(
        Lane.PRINTER,
        () -> new Event.PrintEnded(effect.key(), printed(effect, cancel)),
        new Event.PrintEnded(effect.key(), DEFECT));
  }

  private PrintOutcome printed(Effect.PrintDocument effect, CancelSignal cancel) {
    Optional<byte[]> pdf = vault.open(effect.document());
    if (pdf.isEmpty()) {
      return new PrintOutcome.NotPrinted(
          Fault.of(FaultCode.CLOSED, "the document was wiped before it was printed"));
    }
    PrintJob job =
        new PrintJob(effect.caseNumber().value(), PrintJob.PDF, pdf.get(), effect.pages());
    return devices
        .printer()
        .print(job, pages -> inbox.accept(new Event.PageDone(effect.key(), pages)), cancel);
  }

  void printSlip(Effect.PrintSlip effect) {
    CancelSignal cancel = waits.begin(Lane.SLIP_PRINTER);
    asking.ask(
        Lane.SLIP_PRINTER,
        () ->
            new Event.SlipEnded(
                effect.key(), devices.slipPrinter().print(papers.slip(effect.order()), cancel)),
        new Event.SlipEnded(effect.key(), DEFECT));
  }
}
