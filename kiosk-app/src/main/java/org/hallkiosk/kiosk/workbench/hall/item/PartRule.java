package org.hallkiosk.kiosk.workbench.hall.item;

import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// A department that refuses its part for some (一件事一次办).
///
/// @param listed for whom: a list of the registers
public record PartRule(Texts department, Texts reason, String listed) {

  static PartRule of(Part part) {
    part.only("department", "reason", "listed");
    return new PartRule(
        part.bilingual("department"), part.bilingual("reason"), part.text("listed"));
  }
}
