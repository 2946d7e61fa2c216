package org.hallkiosk.kiosk.workbench.hall.item;

import java.util.List;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// A row that the citizen is told: Chinese label, English label, value with placeholders. A row
/// whose value comes out empty is left out.
///
/// @param when the answers with which it is told; a fourth element
public record RowRule(Texts label, String value, When when) {

  public static RowRule of(Part part) {
    List<Part> three = part.elements();
    return new RowRule(
        new Texts(three.get(0).text(), three.get(1).text()),
        three.get(2).text(),
        When.of(three.stream().skip(3).findFirst()));
  }
}
