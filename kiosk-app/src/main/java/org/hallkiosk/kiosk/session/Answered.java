package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// Which questions a continued draft has answered: they are not asked twice (WCAG 3.3.7). Whoever
/// goes back meets them all the same. A record is read anew, since it may have changed or be owed
/// no more; and a signature is given anew, since it stands for all that was answered before it.
final class Answered {

  private Answered() {}

  /// The place of the next step that has something left to do.
  static Optional<Integer> next(Run run) {
    Optional<Integer> next = run.next();
    while (next.isPresent() && isDone(run, run.plan().get(next.get()).step())) {
      next = run.at(next.get()).next();
    }
    return next;
  }

  private static boolean isDone(Run run, ServiceStep step) {
    return run.filled().draft().isPresent() && isAnswered(run.filled(), step);
  }

  private static boolean isAnswered(Filled filled, ServiceStep step) {
    return switch (step) {
      case ServiceStep.FillForm form -> isAnswered(filled, form);
      case ServiceStep.Choose choose ->
          choose.options().stream()
              .anyMatch(option -> option.value().equals(filled.answers().get(choose.field())));
      case ServiceStep.ScanCode scan -> filled.answers().containsKey(scan.field());
      case ServiceStep.ShowRecords records ->
          records.field().flatMap(filled.remembered()::pick).isPresent();
      case ServiceStep.Deliver _ -> filled.answers().containsKey(ServiceStep.Deliver.FIELD);
      case ServiceStep.ScanMaterial scan -> has(filled, scan.material());
      case ServiceStep.TakePhoto photo -> has(filled, photo.material());
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Sign _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Pay _,
          ServiceStep.Print _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          false;
    };
  }

  /// A form of which nothing but what may be left empty is lacking.
  private static boolean isAnswered(Filled filled, ServiceStep.FillForm form) {
    boolean begun =
        form.fields().stream().anyMatch(field -> filled.answers().containsKey(field.id()));
    return begun
        && form.fields().stream()
            .filter(FormField::required)
            .allMatch(field -> filled.answers().containsKey(field.id()));
  }

  private static boolean has(Filled filled, String material) {
    return filled.materials().stream().anyMatch(one -> one.material().equals(material));
  }
}
