package org.hallkiosk.kiosk.session;

import java.util.List;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.view.View;

/// The hall's rows as the screen shows them: the hall has masked what is to be masked.
final class Rows {

  private Rows() {}

  static List<View.Row> of(List<HallRow> rows) {
    return rows.stream().map(row -> new View.Row(row.label(), row.value())).toList();
  }
}
