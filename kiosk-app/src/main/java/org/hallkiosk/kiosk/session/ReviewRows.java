package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.View;

/// What stands on the review: who, and what was answered.
final class ReviewRows {

  private ReviewRows() {}

  static List<View.ReviewRow> of(Sight sight, Run run) {
    List<View.ReviewRow> rows = new ArrayList<>();
    sight
        .citizen()
        .person()
        .ifPresent(
            person -> {
              rows.add(View.ReviewRow.of(View.RowLabel.NAME, sight.masking().name(person.name())));
              rows.add(
                  View.ReviewRow.of(
                      View.RowLabel.ID_NUMBER, sight.masking().number(person.number())));
            });
    rows.addAll(Companies.rows(sight));
    run.taken().stream()
        .filter(ServiceStep.Choose.class::isInstance)
        .map(ServiceStep.Choose.class::cast)
        .forEach(choose -> answer(run, choose).ifPresent(rows::add));
    return rows;
  }

  private static Optional<View.ReviewRow> answer(Run run, ServiceStep.Choose choose) {
    return choose.options().stream()
        .filter(option -> option.value().equals(run.filled().answers().get(choose.field())))
        .findFirst()
        .map(option -> View.ReviewRow.answer(choose.question(), option.label()));
  }
}
