package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Application;
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
    Optional<CaseNumber> draft) {

  static final Filled NOTHING =
      new Filled(Map.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  Filled {
    answers = Map.copyOf(answers);
    materials = List.copyOf(materials);
  }

  static Filled from(Application kept, CaseNumber draft) {
    return new Filled(
        kept.answers(), kept.materials(), kept.fee(), Optional.empty(), Optional.of(draft));
  }

  Application application(ServiceId service) {
    return new Application(service, answers, materials, fee, draft);
  }

  Filled answering(String field, String value) {
    return answering(Map.of(field, value));
  }

  Filled answering(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(answers);
    all.putAll(more);
    return new Filled(all, materials, fee, preparation, draft);
  }

  Filled without(String field) {
    Map<String, String> fewer = new HashMap<>(answers);
    fewer.remove(field);
    return new Filled(fewer, materials, fee, preparation, draft);
  }

  /// A material stands once: the last one counts.
  Filled with(MaterialRef material) {
    List<MaterialRef> all = new ArrayList<>(materials);
    all.removeIf(one -> one.material().equals(material.material()));
    all.add(material);
    return new Filled(answers, all, fee, preparation, draft);
  }

  Filled costing(Optional<Fen> amount) {
    return new Filled(answers, materials, amount, preparation, draft);
  }

  Filled prepared(Preparation known) {
    return new Filled(answers, materials, fee, Optional.of(known), draft);
  }

  /// Keeps the answers out of logs.
  @Override
  public String toString() {
    return "Filled[redacted]";
  }
}
