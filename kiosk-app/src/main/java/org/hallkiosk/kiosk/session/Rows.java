package org.hallkiosk.kiosk.session;

import java.util.List;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.view.View;

/// The hall's rows as the screen shows them: the hall has masked what is to be masked.
final class Rows {

  private Rows() {}

  static List<View.Row> of(List<HallRow> rows) {
    return rows.stream().map(row -> new View.Row(row.label(), row.value())).toList();
  }

  /// Which departments refused their part of the case, with the reason (一件事一次办).
  static List<View.Row> refused(CaseFile file, Language language) {
    return file.refusedParts().stream()
        .map(part -> new View.Row(part.department(), part.reason().in(language)))
        .toList();
  }
}
