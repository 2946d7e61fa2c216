package org.hallkiosk.kiosk.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// One citizen's way through one service.
///
/// @param steps what is to be gone through: the service's, or what is left of them when papers of
///   an earlier case are collected
/// @param index of the present step
/// @param answers what was chosen, by field
/// @param certificate number of the document, once it has been verified
/// @param pages of paper that the printer confirmed
/// @param slip whether a slip lies in its slot
/// @param mayNotHavePrinted whether the printer could not say what came of it
record Run(
    Service service,
    List<ServiceStep> steps,
    int index,
    Map<String, String> answers,
    Optional<CaseNumber> caseNumber,
    Optional<String> certificate,
    int pages,
    boolean slip,
    boolean mayNotHavePrinted) {

  Run {
    steps = List.copyOf(steps);
    answers = Map.copyOf(answers);
  }

  static Run of(Service service) {
    return new Run(
        service, service.steps(), 0, Map.of(), Optional.empty(), Optional.empty(), 0, false, false);
  }

  /// Papers of a case that was issued before: everything up to the submission is done.
  static Run collecting(Service service, CaseNumber caseNumber) {
    List<ServiceStep> left =
        service.steps().stream()
            .filter(
                step ->
                    switch (step) {
                      case ServiceStep.Identify _, ServiceStep.CheckPerson _ -> true;
                      case ServiceStep.Print _, ServiceStep.Receipt _, ServiceStep.Rate _ -> true;
                      case ServiceStep.Choose _, ServiceStep.Review _, ServiceStep.Submit _ ->
                          false;
                    })
            .toList();
    return new Run(
        service, left, 0, Map.of(), Optional.of(caseNumber), Optional.empty(), 0, false, false);
  }

  ServiceStep step() {
    return steps.get(index);
  }

  boolean hasNext() {
    return index + 1 < steps.size();
  }

  boolean prints() {
    return steps.stream().anyMatch(ServiceStep.Print.class::isInstance);
  }

  Run at(int place) {
    return new Run(
        service, steps, place, answers, caseNumber, certificate, pages, slip, mayNotHavePrinted);
  }

  Run answering(String field, String value) {
    Map<String, String> more = new HashMap<>(answers);
    more.put(field, value);
    return new Run(
        service, steps, index, more, caseNumber, certificate, pages, slip, mayNotHavePrinted);
  }

  Run withCase(CaseNumber number) {
    return new Run(
        service,
        steps,
        index,
        answers,
        Optional.of(number),
        certificate,
        pages,
        slip,
        mayNotHavePrinted);
  }

  Run withCertificate(String number) {
    return new Run(
        service,
        steps,
        index,
        answers,
        caseNumber,
        Optional.of(number),
        pages,
        slip,
        mayNotHavePrinted);
  }

  Run withPages(int printed) {
    return new Run(
        service, steps, index, answers, caseNumber, certificate, pages + printed, slip, false);
  }

  Run withSlip() {
    return new Run(
        service, steps, index, answers, caseNumber, certificate, pages, true, mayNotHavePrinted);
  }

  Run uncertain() {
    return new Run(service, steps, index, answers, caseNumber, certificate, pages, slip, true);
  }
}
