package org.hallkiosk.kiosk.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.DeliveryWay;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// Every way that answers can lead through a service, as far as conditions can tell them apart: the
/// law of steps holds on each.
final class Ways {

  /// More than anybody could think through; keeps a hostile file from holding up the start.
  static final int MOST = 2000;

  private final List<PlannedStep> plan;
  private final List<Answer> answers;
  private final NamedValues named = new NamedValues();
  private final List<Way> found = new ArrayList<>();

  private Ways(WrittenService written, List<Answer> answers) {
    this.plan = written.service().plan();
    this.answers = answers;
    plan.forEach(step -> named.add(step.when()));
    named.add(ServiceStep.Deliver.FIELD, Set.of(ServiceStep.Deliver.answer(DeliveryWay.TERMINAL)));
  }

  /// Empty where there are more than [#MOST].
  static Optional<List<Way>> through(WrittenService written, List<Answer> answers) {
    Ways ways = new Ways(written, answers);
    ways.walk(0, Map.of(), List.of());
    return ways.found.size() > MOST ? Optional.empty() : Optional.of(ways.found);
  }

  private void walk(int place, Map<String, String> answered, List<Integer> taken) {
    if (found.size() > MOST) {
      return;
    }
    if (place == plan.size()) {
      found.add(new Way(taken, answered));
    } else if (plan.get(place).when().holds(answered)) {
      List<Integer> longer = new ArrayList<>(taken);
      longer.add(place);
      answer(place, judgedAnswers(place), answered, longer);
    } else {
      walk(place + 1, answered, taken);
    }
  }

  private List<Answer> judgedAnswers(int place) {
    return answers.stream()
        .filter(answer -> answer.step() == place && !named.of(answer.field()).isEmpty())
        .toList();
  }

  private void answer(
      int place, List<Answer> open, Map<String, String> answered, List<Integer> taken) {
    if (open.isEmpty()) {
      walk(place + 1, answered, taken);
      return;
    }
    Answer first = open.getFirst();
    for (Optional<String> value : first.possible(named.of(first.field()))) {
      Map<String, String> more = new HashMap<>(answered);
      value.ifPresent(given -> more.put(first.field(), given));
      answer(place, open.subList(1, open.size()), more, taken);
    }
  }
}
