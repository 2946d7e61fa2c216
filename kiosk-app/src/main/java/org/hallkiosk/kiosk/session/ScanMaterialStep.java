package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ScanHint;
import org.hallkiosk.kiosk.view.ScanState;
import org.hallkiosk.kiosk.view.View;

/// Scan a material, page by page, unless the hall holds it or it may follow.
///
/// @param pages taken so far, in order
/// @param working while a page is taken, or all of them are sent
record ScanMaterialStep(
    ServiceStep.ScanMaterial asked,
    ScanState state,
    List<Handle> pages,
    Optional<Ticket> working,
    Optional<ScanHint> hint)
    implements QuestionStep {

  ScanMaterialStep {
    pages = List.copyOf(pages);
  }

  /// What was given already, here or in the draft, is not asked for again.
  static void enter(Turn turn, Run run, ServiceStep.ScanMaterial asked, Way way) {
    if (Preparing.first(turn, run, way)) {
      return;
    }
    if (way == Way.ON && run.filled().material(asked.material()).isPresent()) {
      Journey.advance(turn, run);
    } else {
      Optional<HeldMaterial> held = Materials.held(run, asked.material());
      ScanMaterialStep scanning = begun(turn, run, asked);
      turn.serve(
          run, held.isPresent() ? new UseHeldStep(asked.name(), held.get(), scanning) : scanning);
    }
  }

  /// Pages that could not be sent, or that the citizen comes back to, are there still.
  private static ScanMaterialStep begun(Turn turn, Run run, ServiceStep.ScanMaterial asked) {
    List<Handle> pages = run.filled().remembered().pictures(asked.material());
    boolean broken = turn.state().limits().contains(View.Limit.NO_DOCUMENT_SCANNER);
    return new ScanMaterialStep(
        asked,
        pages.isEmpty() ? ScanState.READY : ScanState.SHOWING,
        pages,
        Optional.empty(),
        broken ? Optional.of(ScanHint.SCANNER_FAILED) : Optional.empty());
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.ScanMaterial(
        run.service().name(),
        asked.name(),
        state,
        pages,
        asked.mostPages(),
        asked.mayFollow(),
        hint);
  }

  @Override
  public Run kept(Run run) {
    return run.filling(
        filled -> filled.remembering(known -> known.picturing(asked.material(), pages)));
  }

  @Override
  public void decided(Turn turn, Run run, Intent intent) {
    boolean ready = state == ScanState.READY;
    if (intent instanceof Intent.Capture && ready) {
      scan(turn, run);
    } else if (intent instanceof Intent.NextPage && !ready && pages.size() < asked.mostPages()) {
      ready(turn, run, pages, Optional.empty());
    } else if (intent instanceof Intent.Retake && !ready) {
      ready(turn, run, pages.subList(0, pages.size() - 1), Optional.empty());
    } else if (intent instanceof Intent.BringLater && asked.mayFollow()) {
      run.filled().preparation().ifPresent(known -> follows(turn, run, known));
    } else if (intent instanceof Intent.Confirm) {
      confirmed(turn, run);
    }
  }

  private void ready(Turn turn, Run run, List<Handle> taken, Optional<ScanHint> why) {
    turn.serve(run, new ScanMaterialStep(asked, ScanState.READY, taken, Optional.empty(), why));
  }

  private void scan(Turn turn, Run run) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.ScanPage(ticket));
    turn.serve(
        run,
        new ScanMaterialStep(
            asked, ScanState.SCANNING, pages, Optional.of(ticket), Optional.empty()));
  }

  private void follows(Turn turn, Run run, Preparation known) {
    MaterialRef later = new MaterialRef.Follows(asked.material(), known.followUntil());
    Materials.given(turn, run, EntryKind.MATERIAL_GIVEN, later);
  }

  /// Pages that the hall has are not sent a second time.
  private void confirmed(Turn turn, Run run) {
    boolean uploaded =
        run.filled()
            .material(asked.material())
            .filter(MaterialRef.Uploaded.class::isInstance)
            .isPresent();
    if (uploaded && run.filled().remembered().sent(asked.material(), pages)) {
      Journey.advance(turn, run);
    } else if (!pages.isEmpty()) {
      send(turn, kept(run));
    }
  }

  private void send(Turn turn, Run run) {
    Ticket ticket = turn.ticket();
    turn.effect(
        new Effect.SendPages(
            ticket, turn.citizen().token().orElseThrow(), asked.material(), pages));
    turn.serve(
        run,
        new ScanMaterialStep(
            asked, ScanState.SENDING, pages, Optional.of(ticket), Optional.empty()));
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.PageScanned(Ticket ticket, ScannedPage page) && waitsFor(ticket)) {
      scanned(turn, run, page);
    } else if (event instanceof Event.MaterialSent(Ticket ticket, var answer) && waitsFor(ticket)) {
      Materials.sent(turn, run, EntryKind.MATERIAL_GIVEN, answer);
    }
  }

  private void scanned(Turn turn, Run run, ScannedPage page) {
    switch (page) {
      case ScannedPage.Good(Handle picture) -> {
        List<Handle> more = new ArrayList<>(pages);
        more.add(picture);
        turn.serve(
            run,
            new ScanMaterialStep(
                asked, ScanState.SHOWING, more, Optional.empty(), Optional.empty()));
      }
      case ScannedPage.NothingThere _ -> again(turn, run, ScanHint.NOTHING_THERE);
      case ScannedPage.NotWhole _ -> again(turn, run, ScanHint.NOT_WHOLE);
      case ScannedPage.Blurred _ -> again(turn, run, ScanHint.BLURRED);
      case ScannedPage.Blank _ -> again(turn, run, ScanHint.BLANK);
      case ScannedPage.Failed _ -> again(turn, run, ScanHint.SCANNER_FAILED);
    }
  }

  private void again(Turn turn, Run run, ScanHint why) {
    ready(turn, run, pages, Optional.of(why));
  }
}
