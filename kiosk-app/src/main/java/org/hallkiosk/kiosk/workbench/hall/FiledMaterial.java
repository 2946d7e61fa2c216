package org.hallkiosk.kiosk.workbench.hall;

import java.time.LocalDate;
import org.hallkiosk.kiosk.casework.MaterialRef;

/// A material of a case or draft, as the books keep it.
///
/// @param reference its hash, what the hall calls it, or the day until which it follows
/// @param pages 0 unless it was scanned
public record FiledMaterial(String material, How how, String reference, int pages) {

  /// How it came to the hall.
  public enum How {
    UPLOADED,
    HELD,
    FOLLOWS
  }

  static FiledMaterial of(MaterialRef material) {
    return switch (material) {
      case MaterialRef.Uploaded(String name, String sha256, int pages) ->
          new FiledMaterial(name, How.UPLOADED, sha256, pages);
      case MaterialRef.Held(String name, String id) -> new FiledMaterial(name, How.HELD, id, 0);
      case MaterialRef.Follows(String name, LocalDate until) ->
          new FiledMaterial(name, How.FOLLOWS, until.toString(), 0);
    };
  }

  MaterialRef ref() {
    return switch (how) {
      case UPLOADED -> new MaterialRef.Uploaded(material, reference, pages);
      case HELD -> new MaterialRef.Held(material, reference);
      case FOLLOWS -> new MaterialRef.Follows(material, LocalDate.parse(reference));
    };
  }
}
