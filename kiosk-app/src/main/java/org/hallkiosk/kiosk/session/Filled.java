package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.Preparation;

/// What a citizen has filled in so far.
///
/// @param answers what was chosen, typed and scanned, by field
/// @param fee what the citizen was told that it costs
/// @param preparation what the hall knew already, once it was asked
/// @param draft the draft that is continued
record Filled(
    Map<String, String> answers,
    List<MaterialRef> materials,
    Optional<Fen> fee,
    Optional<Preparation> preparation,
    Optional<CaseNumber> draft,
    Remembered remembered) {

  static final Filled NOTHING =
      new Filled(
          Map.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Remembered.NOTHING);

  Filled {
    answers = Map.copyOf(answers);
    materials = List.copyOf(materials);
  }

  static Filled from(Application kept, CaseNumber draft) {
    return new Filled(
        kept.answers(),
        kept.materials(),
        kept.fee(),
        Optional.empty(),
        Optional.of(draft),
        Remembered.NOTHING);
  }

  Application application(ServiceId service) {
    return new Application(service, answers, materials, fee, draft);
  }

  Optional<String> answer(String field) {
    return Optional.ofNullable(answers.get(field));
  }

  Optional<MaterialRef> material(String name) {
    return materials.stream().filter(one -> one.material().equals(name)).findFirst();
  }

  Filled answering(String field, String value) {
    return answering(Map.of(field, value));
  }

  Filled answering(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(answers);
    all.putAll(more);
    return withAnswers(all);
  }

  Filled without(String field) {
    Map<String, String> fewer = new HashMap<>(answers);
    fewer.remove(field);
    return withAnswers(fewer);
  }

  Filled only(Set<String> fields) {
    Map<String, String> fewer = new HashMap<>(answers);
    fewer.keySet().retainAll(fields);
    return withAnswers(fewer);
  }

  private Filled withAnswers(Map<String, String> all) {
    return new Filled(all, materials, fee, preparation, draft, remembered);
  }

  /// Picks a record: its facts take the place of those of the one that was picked before.
  ///
  /// @param shown all that could be picked: a draft's pick is known by its id alone
  Filled picking(String field, HallRecord record, List<HallRecord> shown) {
    Map<String, String> all = new HashMap<>(answers);
    remembered
        .pick(field)
        .or(() -> shown.stream().filter(it -> it.id().equals(answers.get(field))).findFirst())
        .ifPresent(former -> all.keySet().removeAll(former.facts().keySet()));
    all.putAll(record.facts());
    all.put(field, record.id());
    return withAnswers(all).remembering(known -> known.picking(field, record));
  }

  /// The fields that picking a record answered.
  Set<String> fieldsOfPick(String field) {
    Set<String> all = new HashSet<>(Set.of(field));
    remembered.pick(field).ifPresent(pick -> all.addAll(pick.facts().keySet()));
    return all;
  }

  /// A material stands once: the last one counts.
  Filled with(MaterialRef material) {
    List<MaterialRef> all = new ArrayList<>(materials);
    all.removeIf(one -> one.material().equals(material.material()));
    all.add(material);
    return new Filled(answers, all, fee, preparation, draft, remembered);
  }

  Filled onlyMaterials(Set<String> names) {
    List<MaterialRef> fewer =
        materials.stream().filter(one -> names.contains(one.material())).toList();
    return new Filled(answers, fewer, fee, preparation, draft, remembered);
  }

  Filled costing(Optional<Fen> amount) {
    return new Filled(answers, materials, amount, preparation, draft, remembered);
  }

  Filled prepared(Preparation known) {
    return new Filled(answers, materials, fee, Optional.of(known), draft, remembered);
  }

  /// The hall is asked anew what it knows: what it knew may be true no more.
  Filled unprepared() {
    return new Filled(answers, materials, fee, Optional.empty(), draft, remembered);
  }

  Filled remembering(UnaryOperator<Remembered> more) {
    return new Filled(answers, materials, fee, preparation, draft, more.apply(remembered));
  }

  /// Keeps the answers out of logs.
  @Override
  public String toString() {
    return "Filled[redacted]";
  }
}
