package org.hallkiosk.kiosk.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.catalog.Condition;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.view.View;

/// All ways through a plan that its conditions allow, gone at once and step by step: is one left
/// with what works now? Two ways that differ in nothing a later condition asks about are one from
/// there on, so that their number stays small whatever can be answered.
final class Ways {

  /// No service comes near. Beyond, nobody is shut out: the steps themselves say what does not
  /// work.
  private static final int MOST = 4096;

  private final List<PlannedStep> plan;
  private final Function<ServiceStep, Optional<View.Limit>> lack;
  private final Predicate<ServiceStep> purpose;
  private final Map<String, Set<String>> asked = new HashMap<>();
  private final Set<String> questions;

  /// @param lack why a step cannot be done now
  /// @param purpose a way on which no such step is taken counts for nothing
  Ways(
      List<PlannedStep> plan,
      Function<ServiceStep, Optional<View.Limit>> lack,
      Predicate<ServiceStep> purpose) {
    this.plan = plan;
    this.lack = lack;
    this.purpose = purpose;
    plan.forEach(planned -> values(planned.when(), asked));
    this.questions =
        plan.stream()
            .flatMap(planned -> fields(planned.step()).keySet().stream())
            .collect(Collectors.toSet());
  }

  /// What has been decided that can still matter, and whether the purpose was met.
  private record Way(Map<String, String> known, boolean met) {}

  /// Why no way is left; empty where one is.
  ///
  /// @param known what was answered before the first step
  Optional<View.Limit> shut(Map<String, String> known) {
    Set<View.Limit> limits = EnumSet.noneOf(View.Limit.class);
    Set<Way> ways = Set.of(new Way(live(known, 0), plan.stream().noneMatch(this::isPurpose)));
    for (int place = 0; place < plan.size() && ways.size() <= MOST; place++) {
      ways = beyond(ways, place, limits);
    }
    boolean open = ways.size() > MOST || ways.stream().anyMatch(Way::met);
    return open ? Optional.empty() : limits.stream().findFirst();
  }

  private boolean isPurpose(PlannedStep planned) {
    return purpose.test(planned.step());
  }

  private Set<Way> beyond(Set<Way> ways, int place, Set<View.Limit> limits) {
    PlannedStep planned = plan.get(place);
    Optional<View.Limit> lacking = lack.apply(planned.step());
    Set<Way> next = new HashSet<>();
    for (Way way : ways) {
      if (!planned.when().holds(way.known())) {
        next.add(new Way(live(way.known(), place + 1), way.met()));
      } else if (lacking.isPresent()) {
        limits.add(lacking.get());
      } else {
        boolean met = way.met() || isPurpose(planned);
        answered(way.known(), planned.step())
            .forEach(known -> next.add(new Way(live(known, place + 1), met)));
      }
    }
    return next;
  }

  /// Only what a condition from this place on asks about.
  private Map<String, String> live(Map<String, String> known, int place) {
    Map<String, Set<String>> later = new HashMap<>();
    plan.subList(place, plan.size()).forEach(planned -> values(planned.when(), later));
    Map<String, String> left = new HashMap<>(known);
    left.keySet().retainAll(later.keySet());
    return left;
  }

  /// What may be known once a step is done. An answer that no condition names is like none.
  private Collection<Map<String, String>> answered(Map<String, String> known, ServiceStep step) {
    Set<Map<String, String>> all = Set.of(known);
    for (Map.Entry<String, Optional<Set<String>>> field : decided(step).entrySet()) {
      Set<String> named = asked.getOrDefault(field.getKey(), Set.of());
      if (named.isEmpty()) {
        continue;
      }
      Set<Optional<String>> values = new HashSet<>();
      field
          .getValue()
          .ifPresentOrElse(
              offered -> offered.forEach(it -> values.add(Optional.of(it).filter(named::contains))),
              () -> {
                named.forEach(it -> values.add(Optional.of(it)));
                values.add(Optional.empty());
              });
      all =
          all.stream()
              .flatMap(one -> values.stream().map(value -> with(one, field.getKey(), value)))
              .collect(Collectors.toSet());
    }
    return all;
  }

  private static Map<String, String> with(
      Map<String, String> known, String field, Optional<String> value) {
    Map<String, String> more = new HashMap<>(known);
    more.remove(field);
    value.ifPresent(it -> more.put(field, it));
    return more;
  }

  /// What a step decides: a picked record's facts too, which are whatever no step asks for.
  private Map<String, Optional<Set<String>>> decided(ServiceStep step) {
    Map<String, Optional<Set<String>>> all = new HashMap<>(fields(step));
    if (step instanceof ServiceStep.ShowRecords records && records.field().isPresent()) {
      asked.keySet().stream()
          .filter(field -> !questions.contains(field))
          .forEach(field -> all.put(field, Optional.empty()));
    }
    return all;
  }

  /// The fields that a step asks for, with the answers that can be given; empty for any.
  private static Map<String, Optional<Set<String>>> fields(ServiceStep step) {
    return switch (step) {
      case ServiceStep.Choose choose -> Map.of(choose.field(), offered(choose));
      case ServiceStep.Deliver deliver ->
          Map.of(ServiceStep.Deliver.FIELD, offered(DeliverStep.asChoice(deliver)));
      case ServiceStep.ScanCode scan -> Map.of(scan.field(), Optional.empty());
      case ServiceStep.ShowRecords records ->
          records
              .field()
              .map(field -> Map.of(field, Optional.<Set<String>>empty()))
              .orElse(Map.of());
      case ServiceStep.FillForm(var fields) ->
          fields.stream().collect(Collectors.toMap(FormField::id, Ways::offered, (one, _) -> one));
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
          Map.of();
    };
  }

  private static Optional<Set<String>> offered(ServiceStep.Choose choose) {
    return Optional.of(values(choose.options()));
  }

  private static Optional<Set<String>> offered(FormField field) {
    return field.required() && field.kind() instanceof FormField.Kind.OneOf(var options)
        ? Optional.of(values(options))
        : Optional.empty();
  }

  private static Set<String> values(List<ServiceStep.Option> options) {
    return options.stream().map(ServiceStep.Option::value).collect(Collectors.toSet());
  }

  /// The fields that a condition asks about, with the answers that it names.
  private static void values(Condition condition, Map<String, Set<String>> found) {
    switch (condition) {
      case Condition.Always _ -> {}
      case Condition.Equals(var field, var value) -> named(found, field).add(value);
      case Condition.In(var field, var values) -> named(found, field).addAll(values);
      case Condition.All(var all) -> all.forEach(one -> values(one, found));
      case Condition.Any(var any) -> any.forEach(one -> values(one, found));
      case Condition.Not(var inner) -> values(inner, found);
    }
  }

  private static Set<String> named(Map<String, Set<String>> found, String field) {
    return found.computeIfAbsent(field, _ -> new HashSet<>());
  }
}
