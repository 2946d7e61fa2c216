package org.hallkiosk.kiosk.effects;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.paper.SinglePages;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// Prints documents on numbered forms: each page is a job of its own on a form of its own.
final class FormEffects {

  /// After a defect nobody knows what the printer did, nor with which form.
  private static final Fault DEFECT =
      Fault.of(FaultCode.DEVICE_ERROR, "the terminal's program failed while it printed a form");

  private final Means means;

  FormEffects(Means means) {
    this.means = means;
  }

  void print(Effect.PrintDocument effect) {
    CancelSignal cancel = means.waits().begin(Lane.FORM_PRINTER);
    FormRun run =
        new FormRun(
            means.devices().formPrinter(),
            effect.caseNumber(),
            done -> means.tell(new Event.PageDone(effect.key(), done)),
            cancel);
    means
        .asking()
        .ask(
            Lane.FORM_PRINTER,
            () -> ended(effect, run, printed(effect, run)),
            () -> ended(effect, run, new PrintOutcome.Uncertain(run.pages(), DEFECT)));
  }

  /// What is known of the forms is told after a defect too.
  private static Event ended(Effect.PrintDocument effect, FormRun run, PrintOutcome outcome) {
    return new Event.FormsEnded(effect.key(), outcome, run.serials(), run.spoilt());
  }

  private PrintOutcome printed(Effect.PrintDocument effect, FormRun run) {
    Optional<byte[]> pdf = means.vault().open(effect.document());
    if (pdf.isEmpty()) {
      return notPrinted(FaultCode.CLOSED, "the document was wiped before it was printed");
    }
    Optional<List<byte[]>> pages = SinglePages.of(pdf.get());
    return pages.isPresent()
        ? run.print(pages.get())
        : notPrinted(
            FaultCode.FORMAT_NOT_SUPPORTED, "the document cannot be divided into its pages");
  }

  private static PrintOutcome notPrinted(FaultCode code, String detail) {
    return new PrintOutcome.NotPrinted(Fault.of(code, detail));
  }
}
