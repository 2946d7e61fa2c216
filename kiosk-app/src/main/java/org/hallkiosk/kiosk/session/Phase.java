package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// Where the terminal is with the person before it.
sealed interface Phase {

  /// The journal has not been read yet.
  record Starting() implements Phase {}

  /// Nobody is here.
  record Attract(Reception reception) implements Phase {}

  /// Somebody woke the screen.
  ///
  /// @param wish what somebody found in the guide before they said who they are
  record SigningIn(Reception reception, Optional<View.CardHint> hint, Optional<Wish> wish)
      implements Phase {}

  /// Somebody has come: they take their card back while the hall is asked.
  ///
  /// @param signIn the hall's answer, while it is waited for
  record Greeting(Optional<Ticket> signIn) implements Phase {}

  record Home(CategoryId open) implements Phase {}

  /// Another person's card is asked for beside the first.
  ///
  /// @param reading the card that is waited for; none while a refused one is to be taken first
  /// @param card that was read, while its holder takes it back
  /// @param asking the hall's answer, while it is waited for
  record OtherCard(
      Beside whose,
      Optional<Ticket> reading,
      Optional<View.CardHint> hint,
      Optional<CardEvidence> card,
      Optional<Ticket> asking)
      implements Phase {}

  /// Which company is the service for?
  record ChoosingCompany(ServiceId service) implements Phase {}

  /// The hall is asked whether the holder may act for the company.
  record AskingForCompany(ServiceId service, Company company, Ticket asking) implements Phase {
    /// Keeps the company out of logs.
    @Override
    public String toString() {
      return "AskingForCompany[" + service + "]";
    }
  }

  /// Assisted mode, between two principals.
  ///
  /// @param leftBehind where something of the last principal's may still lie
  /// @param wiping while the last principal's data is wiped
  record Principals(List<View.Place> leftBehind, Optional<Ticket> wiping) implements Phase {
    public Principals {
      leftBehind = List.copyOf(leftBehind);
    }
  }

  /// The guide of the whole hall.
  ///
  /// @param searching the hits that are waited for
  /// @param opening the item that is waited for
  /// @param open the item that is looked at
  /// @param printing the notice that is being printed
  /// @param slip whether a notice lies in its slot
  record Guide(
      String typed,
      List<View.GuideHit> hits,
      Optional<Ticket> searching,
      Optional<Ticket> opening,
      Optional<GuideItem> open,
      Optional<IdempotencyKey> printing,
      boolean slip)
      implements Phase {
    public Guide {
      hits = List.copyOf(hits);
    }

    /// What somebody looks for can tell who they are.
    @Override
    public String toString() {
      return "Guide[redacted]";
    }
  }

  /// In the middle of a service.
  record Serving(Run run, StepState step) implements Phase {}

  /// @param during the service in which it happened
  /// @param remedy what can be done about it here
  /// @param back whether the citizen may go on with something else
  /// @param draft whether what was answered may be left as a draft
  record Troubled(
      ProblemCode code,
      Optional<String> reference,
      Optional<Run> during,
      Optional<View.Remedy> remedy,
      boolean back,
      boolean draft)
      implements Phase {

    boolean offers(View.Remedy one) {
      return remedy.equals(Optional.of(one));
    }
  }

  /// Goodbye stands on the screen while everything is wiped.
  record Closing(
      Ticket wiping, Ticket showing, List<View.Place> leftBehind, boolean wiped, boolean shown)
      implements Phase {

    public Closing {
      leftBehind = List.copyOf(leftBehind);
    }
  }

  /// Whose card is asked for, and what it is for.
  sealed interface Beside {

    /// @param wish what the child has asked for
    record Guardian(Wish wish) implements Beside {}

    record Principal() implements Beside {}
  }
}
