package org.hallkiosk.kiosk.view;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;

/// What a screen shows. The shell's switch over it is exhaustive: a new view fails to compile until
/// it has its screen.
public sealed interface View {

  /// Nobody is here.
  ///
  /// @param limits what this terminal cannot do now, told before anybody starts
  record Attract(List<Limit> limits) implements View {
    public Attract {
      limits = List.copyOf(limits);
    }
  }

  /// Lay the card on the reader.
  record SignIn(SignInState state, Optional<CardHint> hint) implements View {}

  /// Greeted; please take the card back.
  record TakeCard(String maskedName) implements View {}

  record Home(
      List<Category> categories, CategoryId open, List<ServiceTile> services, List<Pending> pending)
      implements View {
    public Home {
      categories = List.copyOf(categories);
      services = List.copyOf(services);
      pending = List.copyOf(pending);
    }
  }

  /// Look at the camera; the live picture is shown.
  ///
  /// @param attemptsLeft how many more pictures may be compared
  record FaceCheck(Texts service, FaceState state, int attemptsLeft, Optional<FaceHint> hint)
      implements View {}

  /// Type the one-time code that the hall sent to the registered phone.
  ///
  /// @param maskedPhone as the hall masks it; empty while it is being sent
  /// @param digits how many have been typed
  /// @param length how many the code has
  record CodeCheck(
      Texts service,
      CodeState state,
      Optional<String> maskedPhone,
      int digits,
      int length,
      Optional<CodeHint> hint)
      implements View {}

  record Choose(Texts service, Texts question, List<ServiceStep.Option> options) implements View {
    public Choose {
      options = List.copyOf(options);
    }
  }

  record Review(Texts service, List<ReviewRow> rows, Texts consent) implements View {
    public Review {
      rows = List.copyOf(rows);
    }
  }

  /// The terminal works; there is nothing to do but wait.
  ///
  /// @param stages all of them, in order
  /// @param current index into stages
  /// @param pages confirmed so far and in all, while printing
  record Working(Texts service, List<Stage> stages, int current, Optional<Pages> pages)
      implements View {
    public Working {
      stages = List.copyOf(stages);
    }
  }

  /// What came of it.
  ///
  /// @param reference the case's number, or under which to ask while the outcome is not known
  /// @param papers what lies in which tray now
  record Result(Texts service, ResultKind kind, Optional<String> reference, List<Paper> papers)
      implements View {
    public Result {
      papers = List.copyOf(papers);
    }
  }

  /// @param levels 5 or 3; level 1 is the most satisfied
  record Rating(int levels) implements View {}

  /// @param leftBehind where something of the citizen's may still lie
  record Goodbye(List<Place> leftBehind) implements View {
    public Goodbye {
      leftBehind = List.copyOf(leftBehind);
    }
  }

  /// Something went wrong: what, why, what to do, and 12345.
  ///
  /// @param reference a case number or reference that the hotline can look up
  /// @param canTryAgain whether trying again can help
  record Problem(ProblemCode code, Optional<String> reference, boolean canTryAgain)
      implements View {}

  enum SignInState {
    WAITING,
    ASKING_HALL
  }

  enum CardHint {
    LIFTED_TOO_SOON,
    NOT_GENUINE,
    UNKNOWN_TYPE,
    UNREADABLE
  }

  enum FaceState {
    READY,
    COMPARING
  }

  enum FaceHint {
    NO_MATCH,
    NO_PICTURE
  }

  enum CodeState {
    SENDING,
    ENTERING,
    CHECKING
  }

  enum CodeHint {
    WRONG_CODE
  }

  enum Stage {
    CHECKING_PRINTER,
    SUBMITTING,
    FETCHING,
    PRINTING,
    PRINTING_SLIP
  }

  enum ResultKind {
    /// Everything lies in the trays.
    DONE,
    /// The hall has not said yet: the slip tells how to ask.
    NOT_KNOWN_YET,
    /// Issued, but the paper may not have come out: it can be collected at any terminal.
    MAY_NOT_HAVE_PRINTED
  }

  enum Place {
    CARD_READER,
    PAPER_TRAY,
    SLIP_SLOT
  }

  /// What the terminal cannot do now; what shuts out most people comes first.
  enum Limit {
    NO_CARD_READER,
    NO_HALL,
    NO_PRINTER,
    NO_SLIPS,
    NO_CAMERA,
    NO_CARD_TERMINAL,
    NO_FORM_PRINTER,
    NO_DOCUMENT_SCANNER,
    NO_CHIP_READER,
    NO_CODE_SCANNER,
    NO_FINGERPRINT_READER,
    NO_CARD_DISPENSER
  }

  /// @param unavailable why it cannot be started now
  record ServiceTile(ServiceId id, Texts name, Texts summary, Optional<Limit> unavailable) {}

  /// Papers of an earlier case that were issued but never delivered.
  record Pending(CaseNumber caseNumber, Texts service) {}

  record ReviewRow(RowLabel label, Optional<Texts> question, String value, Optional<Texts> answer) {

    public static ReviewRow of(RowLabel label, String value) {
      return new ReviewRow(label, Optional.empty(), value, Optional.empty());
    }

    public static ReviewRow answer(Texts question, Texts answer) {
      return new ReviewRow(RowLabel.ANSWER, Optional.of(question), "", Optional.of(answer));
    }
  }

  enum RowLabel {
    NAME,
    ID_NUMBER,
    ANSWER
  }

  record Pages(int done, int of) {}

  record Paper(Place place, Texts name, int pages) {}
}
