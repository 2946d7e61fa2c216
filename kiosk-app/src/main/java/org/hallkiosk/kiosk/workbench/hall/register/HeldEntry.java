package org.hallkiosk.kiosk.workbench.hall.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.hall.data.Part;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;

/// A material that the hall holds (电子证照).
///
/// @param material the names that items use for it
/// @param id what the hall calls it, with placeholders
/// @param of whose; empty for everybody's
/// @param validUntil with placeholders; empty where it has no end
public record HeldEntry(
    List<String> material,
    String id,
    Texts name,
    Texts source,
    List<String> of,
    Optional<String> validUntil) {

  /// @param known fills placeholders
  public boolean isValid(Placeholders known, LocalDate today) {
    return validUntil.map(known::fill).map(LocalDate::parse).filter(today::isAfter).isEmpty();
  }

  static HeldEntry of(Part part) {
    part.only("material", "id", "name", "source", "for", "until");
    return new HeldEntry(
        part.texts("material"),
        part.text("id"),
        part.bilingual("name"),
        part.bilingual("source"),
        part.texts("for"),
        part.maybe("until"));
  }
}
