package org.hallkiosk.kiosk.workbench.hall.register;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// One of the hall's registers, as a service asks for it.
public sealed interface RecordRegister {

  /// What is written there.
  ///
  /// @param foundBy answers that, where given, end with the id of what is looked for
  record Entries(List<RecordEntry> entries, List<String> foundBy) implements RecordRegister {}

  /// Free times of the next working days.
  ///
  /// @param slots such as `09:30`
  /// @param places how many may come at one time
  record Times(int days, List<String> slots, int places, String where) implements RecordRegister {}

  /// The applicant's own cases at this hall.
  ///
  /// @param elsewhere those that were taken in at windows and other halls of the region
  record Cases(List<RecordEntry> elsewhere) implements RecordRegister {}

  static RecordRegister of(Part part) {
    Optional<Part> times = part.part("times");
    if (times.isPresent()) {
      Part one = times.get().only("days", "slots", "places", "where");
      return new Times(
          (int) one.number("days", 10),
          one.texts("slots"),
          (int) one.number("places", 1),
          one.text("where"));
    }
    if (part.has("cases")) {
      return new Cases(part.parts("cases").stream().map(RecordEntry::of).toList());
    }
    return part.has("entries")
        ? new Entries(entries(part.part("entries").orElseThrow()), part.texts("found-by"))
        : new Entries(entries(part), List.of());
  }

  private static List<RecordEntry> entries(Part part) {
    return part.elements().stream().map(RecordEntry::of).toList();
  }
}
