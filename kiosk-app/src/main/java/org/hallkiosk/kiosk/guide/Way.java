package org.hallkiosk.kiosk.guide;

import java.util.Optional;

/// One way in which a typed word may stand for an item.
interface Way {

  /// Empty where no item can be meant in this way.
  Optional<Sought> sought(Word word);
}
