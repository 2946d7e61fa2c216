package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.catalog.PlannedStep;
import org.hallkiosk.kiosk.catalog.ServiceStep;

/// Which steps of a plan are taken. Each is judged by what the taken steps before it yield: what
/// was answered on a way that is not gone any more decides nothing, and is not handed in.
final class Path {

  private Path() {}

  /// The places of the steps that are taken, as far as the answers tell.
  static List<Integer> of(List<PlannedStep> plan, Filled filled) {
    Map<String, String> known = new HashMap<>(filled.answers());
    plan.forEach(planned -> known.keySet().removeAll(answers(planned.step(), filled)));
    List<Integer> taken = new ArrayList<>();
    for (int place = 0; place < plan.size(); place++) {
      if (plan.get(place).when().holds(known)) {
        taken.add(place);
        known.putAll(filled.only(answers(plan.get(place).step(), filled)).answers());
      }
    }
    return taken;
  }

  /// What was answered and brought on the way that is gone.
  ///
  /// What no step asks for, such as a draft's facts of a record, stays.
  static Filled gone(List<PlannedStep> plan, Filled filled) {
    Set<String> left = new HashSet<>(filled.answers().keySet());
    plan.forEach(planned -> left.removeAll(answers(planned.step(), filled)));
    Set<String> materials = new HashSet<>();
    for (int place : of(plan, filled)) {
      left.addAll(answers(plan.get(place).step(), filled));
      materials.addAll(materials(plan.get(place).step()));
    }
    return filled.only(left).onlyMaterials(materials);
  }

  /// What the steps before a place yielded.
  static Map<String, String> before(List<PlannedStep> plan, int place, Filled filled) {
    Filled gone = gone(plan, filled);
    Set<String> later =
        plan.subList(place, plan.size()).stream()
            .flatMap(planned -> answers(planned.step(), filled).stream())
            .collect(Collectors.toSet());
    Set<String> earlier = new HashSet<>(gone.answers().keySet());
    earlier.removeAll(later);
    return gone.only(earlier).answers();
  }

  private static Set<String> answers(ServiceStep step, Filled filled) {
    return switch (step) {
      case ServiceStep.FillForm(var fields) ->
          fields.stream().map(field -> field.id()).collect(Collectors.toSet());
      case ServiceStep.Choose choose -> Set.of(choose.field());
      case ServiceStep.ScanCode scan -> Set.of(scan.field());
      case ServiceStep.Deliver _ -> Set.of(ServiceStep.Deliver.FIELD);
      case ServiceStep.ShowRecords records ->
          records.field().map(filled::fieldsOfPick).orElse(Set.of());
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
          Set.of();
    };
  }

  private static Set<String> materials(ServiceStep step) {
    return switch (step) {
      case ServiceStep.ScanMaterial scan -> Set.of(scan.material());
      case ServiceStep.TakePhoto photo -> Set.of(photo.material());
      case ServiceStep.Sign sign -> Set.of(sign.material());
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.FillForm _,
          ServiceStep.Choose _,
          ServiceStep.ShowRecords _,
          ServiceStep.ScanCode _,
          ServiceStep.Deliver _,
          ServiceStep.Review _,
          ServiceStep.Submit _,
          ServiceStep.Pay _,
          ServiceStep.Print _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          Set.of();
    };
  }
}
