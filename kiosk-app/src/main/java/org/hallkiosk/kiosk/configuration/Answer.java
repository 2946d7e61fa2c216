package org.hallkiosk.kiosk.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// One answer that a step of a service gives.
///
/// @param step index of the step
/// @param pointer where the file names it
/// @param field what the hall calls it
record Answer(int step, String pointer, String field, Range range) {

  /// What the answer can be, as far as it is known beforehand.
  sealed interface Range {

    /// One of these.
    ///
    /// @param mayBeEmpty whether the question may be left out
    record Listed(List<String> values, boolean mayBeEmpty) implements Range {
      public Listed {
        values = List.copyOf(values);
      }
    }

    /// A fact of a picked record: the hall knows which there are.
    record Fact() implements Range {}

    /// Typed, scanned, or a record's id.
    record Free() implements Range {}
  }

  /// All answers of a service, in the order of its steps.
  static List<Answer> of(WrittenService written) {
    return IntStream.range(0, written.steps().size())
        .boxed()
        .flatMap(index -> of(written, index))
        .toList();
  }

  private static Stream<Answer> of(WrittenService written, int index) {
    String pointer = "/steps/" + index;
    return switch (written.steps().get(index)) {
      case ServiceStep.Choose choose ->
          Stream.of(
              new Answer(index, pointer + "/field", choose.field(), listed(choose.options())));
      case ServiceStep.FillForm form -> ofForm(index, pointer + "/fields/", form.fields());
      case ServiceStep.ShowRecords records ->
          Stream.concat(
              records.field().stream()
                  .map(field -> new Answer(index, pointer + "/field", field, new Range.Free())),
              ofFacts(index, pointer + "/facts/", written.facts(index)));
      case ServiceStep.ScanCode scan ->
          Stream.of(new Answer(index, pointer + "/field", scan.field(), new Range.Free()));
      case ServiceStep.Deliver deliver -> Stream.of(ofDelivery(index, pointer, deliver));
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.ScanMaterial _,
          ServiceStep.TakePhoto _,
          ServiceStep.Sign _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Pay _,
          ServiceStep.Print _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          Stream.empty();
    };
  }

  private static Stream<Answer> ofForm(int index, String pointer, List<FormField> fields) {
    return IntStream.range(0, fields.size())
        .mapToObj(
            place ->
                new Answer(
                    index,
                    pointer + place + "/id",
                    fields.get(place).id(),
                    range(fields.get(place))));
  }

  private static Range range(FormField field) {
    return field.kind() instanceof FormField.Kind.OneOf(var options)
        ? new Range.Listed(values(options), !field.required())
        : new Range.Free();
  }

  private static Stream<Answer> ofFacts(int index, String pointer, List<String> facts) {
    return IntStream.range(0, facts.size())
        .mapToObj(place -> new Answer(index, pointer + place, facts.get(place), new Range.Fact()));
  }

  private static Answer ofDelivery(int index, String pointer, ServiceStep.Deliver deliver) {
    List<String> ways = deliver.ways().stream().map(ServiceStep.Deliver::answer).toList();
    return new Answer(index, pointer, ServiceStep.Deliver.FIELD, new Range.Listed(ways, false));
  }

  private static Range listed(List<ServiceStep.Option> options) {
    return new Range.Listed(values(options), false);
  }

  private static List<String> values(List<ServiceStep.Option> options) {
    return options.stream().map(ServiceStep.Option::value).toList();
  }

  /// What the answer can be, as far as conditions can tell it apart: one stands for all values that
  /// no condition names.
  ///
  /// @param named the values that conditions name
  List<Optional<String>> possible(Set<String> named) {
    return switch (range) {
      case Range.Listed(var values, boolean mayBeEmpty) -> {
        List<Optional<String>> possible =
            values.stream().filter(named::contains).map(Optional::of).collect(Collectors.toList());
        values.stream()
            .filter(value -> !named.contains(value))
            .findFirst()
            .ifPresent(other -> possible.add(Optional.of(other)));
        if (mayBeEmpty) {
          possible.add(Optional.empty());
        }
        yield possible;
      }
      case Range.Fact _ -> {
        List<Optional<String>> possible = new ArrayList<>();
        named.stream().sorted().forEach(value -> possible.add(Optional.of(value)));
        possible.add(Optional.empty());
        yield possible;
      }
      case Range.Free _ -> List.of(Optional.empty());
    };
  }
}
