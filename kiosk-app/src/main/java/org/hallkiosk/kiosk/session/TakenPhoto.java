package org.hallkiosk.kiosk.session;

import java.util.List;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.view.PhotoFlaw;

/// What came of taking a portrait.
public sealed interface TakenPhoto {

  /// @param picture cropped as the standard wants it where it is good
  /// @param flaws empty where it is good
  record Taken(Handle picture, List<PhotoFlaw> flaws) implements TakenPhoto {
    public Taken {
      flaws = List.copyOf(flaws);
    }
  }

  record NotTaken() implements TakenPhoto {}
}
