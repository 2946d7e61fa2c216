package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.MaterialTexts;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.hallkiosk.kiosk.view.RowLabel;

/// What stands on the review: who, all that was answered, all that comes with it, and what it
/// costs.
final class ReviewRows {

  private ReviewRows() {}

  static List<ReviewRow> of(Sight sight, Run run) {
    Stream<ReviewRow> who =
        sight.citizen().person().stream().flatMap(person -> who(sight.masking(), person));
    Stream<ReviewRow> what = run.taken().stream().flatMap(step -> rows(sight.masking(), run, step));
    Stream<ReviewRow> fee =
        run.filled().fee().map(Fen::yuan).stream().map(yuan -> ReviewRow.of(RowLabel.FEE, yuan));
    return Stream.of(who, Companies.rows(sight).stream(), what, fee).flatMap(rows -> rows).toList();
  }

  private static Stream<ReviewRow> who(Masking masking, Person person) {
    return Stream.of(
        ReviewRow.of(RowLabel.NAME, masking.name(person.name())),
        ReviewRow.of(RowLabel.ID_NUMBER, masking.number(person.number())));
  }

  private static Stream<ReviewRow> rows(Masking masking, Run run, ServiceStep step) {
    return switch (step) {
      case ServiceStep.Choose choose -> chosen(run, choose).stream();
      case ServiceStep.Deliver deliver -> chosen(run, DeliverStep.asChoice(deliver)).stream();
      case ServiceStep.FillForm(var fields) ->
          fields.stream().flatMap(field -> typed(masking, run, field).stream());
      case ServiceStep.ScanCode scan ->
          answer(run, scan.field()).map(it -> ReviewRow.typed(scan.question(), it)).stream();
      case ServiceStep.ShowRecords records -> picked(run, records);
      case ServiceStep.ScanMaterial scan -> material(run, scan.material(), scan.name()).stream();
      case ServiceStep.TakePhoto photo -> material(run, photo.material(), photo.name()).stream();
      case ServiceStep.Sign sign ->
          run.filled().material(sign.material()).stream()
              .map(_ -> row(sign.statement(), MaterialTexts.SIGNED));
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Pay _,
          ServiceStep.Print _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          Stream.empty();
    };
  }

  private static Optional<ReviewRow> chosen(Run run, ServiceStep.Choose choose) {
    return option(run, choose.field(), choose.options())
        .map(label -> ReviewRow.answer(choose.question(), label));
  }

  private static Optional<Texts> option(Run run, String field, List<ServiceStep.Option> options) {
    Optional<String> answer = answer(run, field);
    return options.stream()
        .filter(option -> answer.equals(Optional.of(option.value())))
        .findFirst()
        .map(ServiceStep.Option::label);
  }

  private static Optional<ReviewRow> typed(Masking masking, Run run, FormField field) {
    if (field.kind() instanceof FormField.Kind.OneOf(var options)) {
      return option(run, field.id(), options).map(label -> ReviewRow.answer(field.label(), label));
    }
    return answer(run, field.id())
        .map(answer -> ReviewRow.typed(field.label(), shown(masking, field, answer)));
  }

  private static String shown(Masking masking, FormField field, String answer) {
    return switch (field.kind()) {
      case FormField.Kind.Phone _ -> masking.phone(answer);
      case FormField.Kind.Identity _ -> IdNumber.from(answer).map(masking::number).orElse("*");
      case FormField.Kind.Money _ -> FieldText.yuan(answer);
      case FormField.Kind.Text _,
          FormField.Kind.Digits _,
          FormField.Kind.Day _,
          FormField.Kind.OneOf _ ->
          answer;
    };
  }

  /// A record is known by its rows, which the hall has masked.
  private static Stream<ReviewRow> picked(Run run, ServiceStep.ShowRecords records) {
    return records.field().flatMap(run.filled().remembered()::pick).stream()
        .flatMap(record -> record.rows().stream())
        .map(row -> ReviewRow.typed(row.label(), row.value()));
  }

  private static Optional<ReviewRow> material(Run run, String material, Texts name) {
    return run.filled().material(material).map(given -> row(name, how(run, given)));
  }

  private static Texts how(Run run, MaterialRef given) {
    return switch (given) {
      case MaterialRef.Uploaded uploaded -> MaterialTexts.uploaded(uploaded.pages());
      case MaterialRef.Follows(String _, var until) -> MaterialTexts.follows(until);
      case MaterialRef.Held(String material, String _) ->
          Materials.held(run, material)
              .map(HeldMaterial::source)
              .map(MaterialTexts::heldFrom)
              .orElse(MaterialTexts.HELD);
    };
  }

  private static ReviewRow row(Texts name, Texts how) {
    return ReviewRow.material(name, how);
  }

  private static Optional<String> answer(Run run, String field) {
    return run.filled().answer(field);
  }
}
