package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.Promise;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Stock;

/// One citizen's way through one service.
///
/// @param plan what is to be gone through: the service's, or what is left of it when papers of an
///   earlier case are collected
/// @param index of the present step
/// @param checkedAnew whether the person was checked anew because of the present step
record Run(
    Service service,
    List<PlannedStep> plan,
    int index,
    Filled filled,
    Issued issued,
    boolean checkedAnew) {

  Run {
    plan = List.copyOf(plan);
  }

  static Run of(Service service) {
    return new Run(service, service.plan(), 0, Filled.NOTHING, Issued.NOTHING, false);
  }

  /// Papers of a case that was issued before: everything up to the submission is done. What was
  /// answered then stands in the case's file, and is read before a paper is asked for.
  static Run collecting(Service service, CaseNumber caseNumber) {
    return rest(service, caseNumber, Run::isRepeatedToCollect);
  }

  /// What an earlier case owes, and then the papers that come of it.
  static Run paying(Service service, CaseNumber caseNumber) {
    return rest(
        service, caseNumber, step -> step instanceof ServiceStep.Pay || isRepeatedToCollect(step));
  }

  /// Whether the case was handed in before this run.
  boolean isOfEarlierCase() {
    return steps().stream().noneMatch(ServiceStep.Submit.class::isInstance);
  }

  private static Run rest(
      Service service, CaseNumber caseNumber, Predicate<ServiceStep> isRepeated) {
    List<PlannedStep> left =
        service.steps().stream().filter(isRepeated).map(PlannedStep::always).toList();
    return new Run(service, left, 0, Filled.NOTHING, Issued.earlier(caseNumber), false);
  }

  private static boolean isRepeatedToCollect(ServiceStep step) {
    return switch (step) {
      case ServiceStep.Identify _, ServiceStep.CheckPerson _ -> true;
      case ServiceStep.Print _, ServiceStep.Receipt _, ServiceStep.Rate _ -> true;
      case ServiceStep.FillForm _,
          ServiceStep.Choose _,
          ServiceStep.ShowRecords _,
          ServiceStep.ScanMaterial _,
          ServiceStep.ScanCode _,
          ServiceStep.TakePhoto _,
          ServiceStep.Sign _,
          ServiceStep.Deliver _,
          ServiceStep.Review _,
          ServiceStep.Pay _,
          ServiceStep.Submit _ ->
          false;
    };
  }

  ServiceStep step() {
    return plan.get(index).step();
  }

  List<ServiceStep> steps() {
    return plan.stream().map(PlannedStep::step).toList();
  }

  /// The steps that are taken, as far as the answers tell.
  List<ServiceStep> taken() {
    return Path.of(plan, filled).stream().map(place -> plan.get(place).step()).toList();
  }

  /// The place of the next step that is taken.
  Optional<Integer> next() {
    return Path.of(plan, filled).stream().filter(place -> place > index).findFirst();
  }

  /// The places before this one that were taken, the last first.
  List<Integer> before() {
    return Path.of(plan, filled).reversed().stream().filter(place -> place < index).toList();
  }

  /// Whether a paper comes out of it now.
  boolean prints() {
    return !stocks().isEmpty();
  }

  /// What its papers are printed on now.
  Set<Stock> stocks() {
    return taken().stream()
        .filter(ServiceStep.Print.class::isInstance)
        .map(ServiceStep.Print.class::cast)
        .filter(print -> !comesLater(print))
        .map(ServiceStep.Print::stock)
        .collect(Collectors.toSet());
  }

  /// Whether a paper is promised for a later day (承诺件): then it is collected.
  boolean comesLater(ServiceStep.Print print) {
    return print.kind() == DocumentKind.RESULT
        && service.promise() instanceof Promise.WorkingDays
        && !isOfEarlierCase();
  }

  /// What is handed in: without what was answered on ways that are not gone any more, and with what
  /// it costs, as the citizen is told.
  Run reckoned() {
    Run left = filling(all -> Path.gone(plan, all));
    return left.filling(all -> all.costing(Fees.of(left)));
  }

  Run at(int place) {
    return new Run(service, plan, place, filled, issued, false);
  }

  Run checkedAnewHere() {
    return new Run(service, plan, index, filled, issued, true);
  }

  Run filling(UnaryOperator<Filled> more) {
    return new Run(service, plan, index, more.apply(filled), issued, checkedAnew);
  }

  Run issuing(UnaryOperator<Issued> more) {
    return new Run(service, plan, index, filled, more.apply(issued), checkedAnew);
  }
}
