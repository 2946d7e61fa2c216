package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.workbench.hall.item.Item;

/// An application on the desk.
///
/// @param draft that it continues
/// @param answers with those that stand for missing ones
record Filed(
    CitizenSession session,
    Item item,
    Application application,
    Optional<HallDraft> draft,
    Map<String, String> answers,
    List<FiledMaterial> materials) {

  static Filed of(
      CitizenSession session, Item item, Application application, Optional<HallDraft> draft) {
    return new Filed(
        session,
        item,
        application,
        draft,
        item.completed(application.answers()),
        application.materials().stream().map(FiledMaterial::of).toList());
  }

  /// What was left with the draft.
  List<FiledMaterial> drafted() {
    return draft.map(HallDraft::materials).orElse(List.of());
  }

  RecordRoom.Search search(Instant now) {
    return new RecordRoom.Search(session.applicant(), item, answers, now);
  }

  @Override
  public String toString() {
    return "Filed[" + item.service() + "]";
  }
}
