package org.hallkiosk.kiosk.configuration;

import java.util.List;
import java.util.stream.IntStream;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// Not everybody has a phone: no service needs one. A number may be left out, and whatever asks for
/// a number or for a phone's code all the same is asked only of whoever chose it: whatever else was
/// answered, some choice on the way has an answer with which it is never asked, and with which the
/// service can be completed without a phone.
final class PhoneLaw {

  private static final String REMEDY = "ask it only with an answer that others need not give";

  private final WrittenService written;
  private final List<Answer> choices;
  private final List<Way> ways;

  /// Those on which no phone is needed.
  private final List<Way> free;

  private PhoneLaw(WrittenService written, List<Answer> answers, List<Way> ways) {
    this.written = written;
    this.choices =
        answers.stream().filter(one -> one.range() instanceof Answer.Range.Listed).toList();
    this.ways = ways;
    this.free =
        ways.stream().filter(way -> way.taken().stream().noneMatch(this::needsPhone)).toList();
  }

  /// @param ways all that there are through the service
  static void check(WrittenService written, List<Answer> answers, List<Way> ways, Faults faults) {
    PhoneLaw law = new PhoneLaw(written, answers, ways);
    for (int i = 0; i < written.steps().size(); i++) {
      if (law.needsPhone(i) && !law.mayBeAvoided(i)) {
        law.fault(i, faults);
      }
    }
  }

  private boolean needsPhone(int index) {
    return switch (written.steps().get(index)) {
      case ServiceStep.FillForm(var fields) -> fields.stream().anyMatch(PhoneLaw::needsPhone);
      case ServiceStep.ScanCode _ -> !written.isOnPaper(index);
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Choose _,
          ServiceStep.ShowRecords _,
          ServiceStep.ScanMaterial _,
          ServiceStep.TakePhoto _,
          ServiceStep.Sign _,
          ServiceStep.Deliver _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Pay _,
          ServiceStep.Print _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          false;
    };
  }

  private void fault(int index, Faults faults) {
    if (written.steps().get(index) instanceof ServiceStep.FillForm(var fields)) {
      IntStream.range(0, fields.size())
          .filter(place -> needsPhone(fields.get(place)))
          .forEach(place -> faults.add(ofQuestion("/steps/" + index + "/fields/" + place)));
    } else {
      faults.add(
          written.fault(
              index,
              "asks for a code that may be on a phone, and not everybody has one",
              REMEDY + ", or write on-paper: true where no phone shows it"));
    }
  }

  private static boolean needsPhone(FormField field) {
    return field.kind() instanceof FormField.Kind.Phone && field.required();
  }

  private ConfigurationFault ofQuestion(String pointer) {
    return written
        .document()
        .fault(
            pointer,
            "must be answered with a mobile phone number, and not everybody has one",
            "write required: false, or " + REMEDY);
  }

  private boolean mayBeAvoided(int index) {
    return ways.stream()
        .filter(way -> way.taken().contains(index))
        .allMatch(way -> choices.stream().anyMatch(choice -> avoids(choice, index, way)));
  }

  /// Whether the choice is met on this way, and has an answer that leads round the step.
  private boolean avoids(Answer choice, int index, Way way) {
    return way.taken().contains(choice.step())
        && free.stream()
            .map(one -> one.answers().getOrDefault(choice.field(), ""))
            .filter(value -> !value.isEmpty())
            .anyMatch(value -> isNeverTakenWith(choice.field(), value, index));
  }

  private boolean isNeverTakenWith(String field, String value, int index) {
    return ways.stream()
        .filter(way -> value.equals(way.answers().get(field)))
        .noneMatch(way -> way.taken().contains(index));
  }
}
