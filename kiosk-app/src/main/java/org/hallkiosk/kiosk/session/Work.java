package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.View;

/// How far the terminal is while the citizen waits, and what lies in the trays afterwards.
final class Work {

  private Work() {}

  static View view(Run run, View.Stage stage) {
    return view(run, stage, Optional.empty());
  }

  static View view(Run run, View.Stage stage, Optional<View.Pages> pages) {
    List<View.Stage> stages = stages(run);
    return new View.Working(
        run.service().name(), stages, Math.max(0, stages.indexOf(stage)), pages);
  }

  static List<View.Paper> papers(Run run) {
    List<View.Paper> papers = new ArrayList<>();
    run.issued()
        .papers()
        .forEach(
            paper ->
                papers.add(new View.Paper(View.Place.PAPER_TRAY, paper.name(), paper.pages())));
    if (run.issued().slip()) {
      papers.add(new View.Paper(View.Place.SLIP_SLOT, run.service().name(), 1));
    }
    return papers;
  }

  private static List<View.Stage> stages(Run run) {
    return run.taken().stream().flatMap(step -> stages(run, step).stream()).distinct().toList();
  }

  private static List<View.Stage> stages(Run run, ServiceStep step) {
    return switch (step) {
      case ServiceStep.Submit _ ->
          run.prints()
              ? List.of(View.Stage.CHECKING_PRINTER, View.Stage.SUBMITTING)
              : List.of(View.Stage.SUBMITTING);
      case ServiceStep.Print _ -> List.of(View.Stage.FETCHING, View.Stage.PRINTING);
      case ServiceStep.Pay _ -> List.of(View.Stage.LOOKING_UP);
      case ServiceStep.Receipt _ -> List.of(View.Stage.PRINTING_SLIP);
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.FillForm _,
          ServiceStep.Choose _,
          ServiceStep.ShowRecords _,
          ServiceStep.ScanMaterial _,
          ServiceStep.ScanCode _,
          ServiceStep.TakePhoto _,
          ServiceStep.Sign _,
          ServiceStep.Deliver _,
          ServiceStep.Review _,
          ServiceStep.Rate _ ->
          List.of();
    };
  }
}
