package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.CodeScanHint;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.View;

/// Hold a code before the scanner, or type it.
///
/// @param waitsOn while the scanner waits for a code
record ScanCodeStep(
    ServiceStep.ScanCode asked, Optional<Ticket> waitsOn, Optional<CodeScanHint> hint)
    implements QuestionStep {

  static void enter(Turn turn, Run run, ServiceStep.ScanCode asked, Way way) {
    Optional<String> code = run.filled().answer(asked.field());
    if (way == Way.ON && code.filter(it -> fits(asked, it)).isPresent()) {
      Journey.advance(turn, run);
    } else if (turn.state().limits().contains(View.Limit.NO_CODE_SCANNER)) {
      TypeCodeStep.enter(turn, run, asked);
    } else {
      read(turn, run, asked, Optional.empty());
    }
  }

  static void read(Turn turn, Run run, ServiceStep.ScanCode asked, Optional<CodeScanHint> hint) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.ReadCode(ticket, turn.policies().idle()));
    turn.serve(run, new ScanCodeStep(asked, Optional.of(ticket), hint));
  }

  /// Whether a code is of the kind that is asked for.
  static boolean fits(ServiceStep.ScanCode asked, String code) {
    return code.startsWith(asked.prefix())
        && code.length() > asked.prefix().length()
        && code.equals(TypeCodeStep.clean(code));
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.ScanCode(run.service().name(), asked.question(), hint);
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.TypeCode) {
      TypeCodeStep.enter(turn, run, asked);
    } else if (intent instanceof Intent.TryAgain && waitsOn.isEmpty()) {
      read(turn, run, asked, Optional.empty());
    } else if (intent instanceof Intent.Confirm && run.filled().answer(asked.field()).isPresent()) {
      Journey.advance(turn, run);
    }
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.CodeRead(Ticket ticket, CodeScan scan)
        && waitsOn.filter(ticket::equals).isPresent()) {
      scanned(turn, run, scan);
    }
  }

  private void scanned(Turn turn, Run run, CodeScan scan) {
    switch (scan) {
      case CodeScan.Scanned(String text) -> told(turn, run, text.strip());
      case CodeScan.NoCode _ -> read(turn, run, asked, Optional.of(CodeScanHint.NOTHING_READ));
      case CodeScan.Cancelled _, CodeScan.Failed _ ->
          turn.serve(
              run,
              new ScanCodeStep(asked, Optional.empty(), Optional.of(CodeScanHint.SCANNER_FAILED)));
    }
  }

  private void told(Turn turn, Run run, String code) {
    if (fits(asked, code)) {
      Journey.advance(turn, run.filling(filled -> filled.answering(asked.field(), code)));
    } else {
      read(turn, run, asked, Optional.of(CodeScanHint.WRONG_CODE));
    }
  }
}
