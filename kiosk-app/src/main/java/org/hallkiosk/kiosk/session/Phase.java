package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// Where the terminal is with the person before it.
sealed interface Phase {

  /// The journal has not been read yet.
  record Starting() implements Phase {}

  /// Nobody is here.
  ///
  /// @param reading the card that is waited for
  record Attract(Ticket reading) implements Phase {}

  /// Somebody woke the screen.
  ///
  /// @param reading the card that is waited for
  record SigningIn(Ticket reading, Optional<View.CardHint> hint) implements Phase {}

  /// The card was read: the citizen takes it back while the hall is asked.
  ///
  /// @param signIn the hall's answer, while it is waited for
  record Greeting(Optional<Ticket> signIn) implements Phase {}

  record Home(CategoryId open) implements Phase {}

  /// In the middle of a service.
  record Serving(Run run, StepState step) implements Phase {}

  /// @param during the service in which it happened
  /// @param again whether that service's step can be tried again
  record Troubled(ProblemCode code, Optional<String> reference, Optional<Run> during, boolean again)
      implements Phase {}

  /// Goodbye stands on the screen while everything is wiped.
  record Closing(
      Ticket wiping, Ticket showing, List<View.Place> leftBehind, boolean wiped, boolean shown)
      implements Phase {

    public Closing {
      leftBehind = List.copyOf(leftBehind);
    }
  }
}
