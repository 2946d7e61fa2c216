package org.hallkiosk.kiosk.workbench.hall;

import org.hallkiosk.kiosk.casework.Refusal;

/// What a desk decides about an action that has not been decided before.
sealed interface Ruling {

  /// It goes into the books, and its outcome stands for good.
  record Enter(BookEvent event) implements Ruling {}

  record RefuseUntraced(Refusal refusal) implements Ruling {}
}
