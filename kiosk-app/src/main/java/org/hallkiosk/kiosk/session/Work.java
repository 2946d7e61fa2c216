package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.view.View;

/// How far the terminal is while the citizen waits, and what lies in the trays afterwards.
final class Work {

  private Work() {}

  static View view(Run run, StepState step) {
    List<View.Stage> stages = stages(run);
    return new View.Working(
        run.service().name(), stages, Math.max(0, stages.indexOf(stage(step))), pages(step));
  }

  static List<View.Paper> papers(Run run) {
    List<View.Paper> papers = new ArrayList<>();
    if (run.pages() > 0) {
      papers.add(new View.Paper(View.Place.PAPER_TRAY, document(run), run.pages()));
    }
    if (run.slip()) {
      papers.add(new View.Paper(View.Place.SLIP_SLOT, run.service().name(), 1));
    }
    return papers;
  }

  private static Texts document(Run run) {
    return run.steps().stream()
        .filter(ServiceStep.Print.class::isInstance)
        .map(step -> ((ServiceStep.Print) step).document())
        .findFirst()
        .orElse(run.service().name());
  }

  private static List<View.Stage> stages(Run run) {
    return run.steps().stream().flatMap(step -> stages(run, step).stream()).toList();
  }

  private static List<View.Stage> stages(Run run, ServiceStep step) {
    return switch (step) {
      case ServiceStep.Submit _ ->
          run.prints()
              ? List.of(View.Stage.CHECKING_PRINTER, View.Stage.SUBMITTING)
              : List.of(View.Stage.SUBMITTING);
      case ServiceStep.Print _ -> List.of(View.Stage.FETCHING, View.Stage.PRINTING);
      case ServiceStep.Receipt _ -> List.of(View.Stage.PRINTING_SLIP);
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Choose _,
          ServiceStep.Review _,
          ServiceStep.Rate _ ->
          List.of();
    };
  }

  private static View.Stage stage(StepState step) {
    return switch (step) {
      case StepState.CheckingPrinter _ -> View.Stage.CHECKING_PRINTER;
      case StepState.Submitting _ -> View.Stage.SUBMITTING;
      case StepState.Fetching _ -> View.Stage.FETCHING;
      case StepState.Printing _ -> View.Stage.PRINTING;
      case StepState.PrintingSlip _, StepState.PrintingReference _ -> View.Stage.PRINTING_SLIP;
      case StepState.Face _,
          StepState.Code _,
          StepState.Choosing _,
          StepState.Reviewing _,
          StepState.Showing _,
          StepState.Rating _ ->
          throw new IllegalStateException("the terminal does not work here");
    };
  }

  private static Optional<View.Pages> pages(StepState step) {
    return step instanceof StepState.Printing printing
        ? Optional.of(new View.Pages(printing.done(), printing.total()))
        : Optional.empty();
  }
}
