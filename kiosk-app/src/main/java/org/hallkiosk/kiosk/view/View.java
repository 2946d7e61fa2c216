package org.hallkiosk.kiosk.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.catalog.Category;
import org.hallkiosk.kiosk.catalog.CategoryId;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.identity.Company;

/// What a screen shows. The shell's switch over it is exhaustive: a new view fails to compile until
/// it has its screen.
public sealed interface View {

  /// Nobody is here.
  ///
  /// @param limits what this terminal cannot do now, told before anybody starts
  /// @param open what can be done without a card, told in words: the first touch only wakes
  record Attract(List<Limit> limits, List<Texts> open) implements View {
    public Attract {
      limits = List.copyOf(limits);
      open = List.copyOf(open);
    }

    public Attract(List<Limit> limits) {
      this(limits, List.of());
    }
  }

  /// Lay the card on the reader.
  ///
  /// @param means by what one can sign in here now, any of them without a touch
  /// @param open services for anybody, which need no sign-in; the guide is one more of them
  /// @param wish the service that is begun once somebody has signed in
  record SignIn(
      SignInState state,
      Optional<CardHint> hint,
      List<Means> means,
      List<ServiceTile> open,
      Optional<Texts> wish)
      implements View {
    public SignIn {
      means = List.copyOf(means);
      open = List.copyOf(open);
    }

    public SignIn(SignInState state, Optional<CardHint> hint) {
      this(state, hint, List.of(), List.of(), Optional.empty());
    }
  }

  /// Greeted; please take the card back.
  record TakeCard(String maskedName) implements View {}

  /// @param pending what waits for its citizen: listed once they have shown that the card is theirs
  /// @param canActForOthers whether the holder is an agent
  /// @param somethingWaits whether something waits that is not listed yet: [Intent.SeeWaiting]
  /// @param serviceCard whether the terminal service card can be minded here:
  ///   [Intent.MindServiceCard]
  record Home(
      List<Category> categories,
      CategoryId open,
      List<ServiceTile> services,
      List<Pending> pending,
      boolean canActForOthers,
      boolean somethingWaits,
      boolean serviceCard)
      implements View {
    public Home {
      categories = List.copyOf(categories);
      services = List.copyOf(services);
      pending = List.copyOf(pending);
    }

    public Home(
        List<Category> categories,
        CategoryId open,
        List<ServiceTile> services,
        List<Pending> pending,
        boolean canActForOthers) {
      this(categories, open, services, pending, canActForOthers, false, false);
    }
  }

  /// Look at the camera; the live picture is shown.
  ///
  /// @param attemptsLeft how many more pictures may be compared; 0 where only another way is left
  /// @param others ways that are offered beside it
  record FaceCheck(
      Texts service,
      CheckSubject subject,
      FaceState state,
      int attemptsLeft,
      Optional<FaceHint> hint,
      List<CheckWay> others)
      implements View {
    public FaceCheck {
      others = List.copyOf(others);
    }
  }

  /// Type the one-time code that the hall sent to the registered phone.
  ///
  /// @param maskedPhone as the hall masks it; empty while it is being sent
  /// @param digits how many have been typed
  /// @param length how many the code has; 0 while it is not known
  /// @param maySendAgain whether another one may be asked for now
  /// @param others ways that are offered beside it
  record CodeCheck(
      Texts service,
      CheckSubject subject,
      CodeState state,
      Optional<String> maskedPhone,
      int digits,
      int length,
      boolean maySendAgain,
      Optional<CodeHint> hint,
      List<CheckWay> others)
      implements View {
    public CodeCheck {
      others = List.copyOf(others);
    }
  }

  /// A member of the hall's staff compares a picture with record and card (远程人工核验).
  ///
  /// @param others ways that are offered beside it
  record StaffCheck(
      Texts service,
      CheckSubject subject,
      StaffState state,
      Optional<StaffHint> hint,
      List<CheckWay> others)
      implements View {
    public StaffCheck {
      others = List.copyOf(others);
    }
  }

  /// @param shut answers that lead only to what does not work now, by value, and why
  record Choose(
      Texts service, Texts question, List<ServiceStep.Option> options, Map<String, Limit> shut)
      implements View {
    public Choose {
      options = List.copyOf(options);
      shut = Map.copyOf(shut);
    }

    public Choose(Texts service, Texts question, List<ServiceStep.Option> options) {
      this(service, question, options, Map.of());
    }
  }

  /// One question of a form.
  ///
  /// @param typed what stands in the field, as typed
  /// @param number the question's place, from 1
  /// @param of how many questions the form has
  record Question(
      Texts service, FormField field, String typed, Optional<FieldFault> fault, int number, int of)
      implements View {
    /// Keeps what was typed out of logs.
    @Override
    public String toString() {
      return "Question[" + field.id() + "]";
    }
  }

  /// What the hall has on record.
  ///
  /// @param picks whether one of them is to be picked
  record Records(Texts service, Texts title, List<RecordCard> cards, boolean picks)
      implements View {
    public Records {
      cards = List.copyOf(cards);
    }
  }

  /// The hall holds the material already: use it?
  ///
  /// @param validUntil empty where it has no end
  record UseHeld(
      Texts service, Texts material, Texts held, Texts source, Optional<LocalDate> validUntil)
      implements View {}

  /// Lay a paper under the document camera, or into the scanner.
  ///
  /// @param pages taken so far, to be shown by the port for pictures
  /// @param mayFollow whether it may be brought later
  record ScanMaterial(
      Texts service,
      Texts material,
      ScanState state,
      List<Handle> pages,
      int mostPages,
      boolean mayFollow,
      Optional<ScanHint> hint)
      implements View {
    public ScanMaterial {
      pages = List.copyOf(pages);
    }
  }

  /// Hold a code before the scanner.
  record ScanCode(Texts service, Texts question, Optional<CodeScanHint> hint) implements View {}

  /// Look at the camera for a portrait; the live picture is shown, or the one that was taken.
  ///
  /// @param picture the one that was taken, while it is judged or shown
  /// @param flaws what is wrong with it; empty where it is good
  record TakePhoto(
      Texts service,
      Texts photo,
      PhotoSubject subject,
      PhotoState state,
      Optional<Handle> picture,
      List<PhotoFlaw> flaws)
      implements View {
    public TakePhoto {
      flaws = List.copyOf(flaws);
    }
  }

  /// Sign with the finger.
  ///
  /// @param statement several lines where it says what it is about
  record Sign(Texts service, Texts statement, boolean sending) implements View {}

  /// Pay.
  ///
  /// @param ways that this terminal has now
  /// @param codeText of the order, while it is to be scanned by a phone
  record Pay(
      Texts service,
      Texts purpose,
      Fen amount,
      PayState state,
      List<PayWay> ways,
      Optional<String> codeText,
      Optional<PayHint> hint)
      implements View {
    public Pay {
      ways = List.copyOf(ways);
    }
  }

  /// Lay another person's card on the reader.
  record OtherCard(OtherHolder whose, Optional<CardHint> hint) implements View {}

  /// For which company?
  record ChooseCompany(List<Company> companies) implements View {
    public ChooseCompany {
      companies = List.copyOf(companies);
    }
  }

  /// Assisted mode: whom next?
  ///
  /// @param served principals so far
  /// @param leftBehind where something of the last principal's may still lie
  record Principals(String maskedAgent, int served, List<Place> leftBehind) implements View {
    public Principals {
      leftBehind = List.copyOf(leftBehind);
    }

    public Principals(String maskedAgent, int served) {
      this(maskedAgent, served, List.of());
    }
  }

  /// Scan this code with the phone, and go on there.
  record HandOver(Texts service, String codeText) implements View {}

  /// Search the guide of the whole hall.
  record Guide(String typed, List<GuideHit> hits) implements View {
    public Guide {
      hits = List.copyOf(hits);
    }
  }

  /// One item of the guide.
  ///
  /// @param service the terminal's service that does it, and whether it can be started now
  record GuideEntry(
      String code,
      String name,
      String department,
      String window,
      List<String> materials,
      String timeLimit,
      String fee,
      String link,
      Optional<ServiceTile> service)
      implements View {
    public GuideEntry {
      materials = List.copyOf(materials);
    }
  }

  record Review(Texts service, List<ReviewRow> rows, Texts consent, boolean secondTime)
      implements View {
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
  /// @param rows what the hall tells about the case
  /// @param refused the departments that have not accepted their part, and why
  record Result(
      Texts service,
      ResultKind kind,
      Optional<String> reference,
      List<Row> rows,
      Optional<LocalDate> promisedBy,
      List<Paper> papers,
      List<Row> refused)
      implements View {
    public Result {
      rows = List.copyOf(rows);
      papers = List.copyOf(papers);
      refused = List.copyOf(refused);
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
  /// @param remedy what the citizen can do about it here
  record Problem(ProblemCode code, Optional<String> reference, Optional<Remedy> remedy)
      implements View {

    public boolean offers(Remedy one) {
      return remedy.equals(Optional.of(one));
    }
  }

  /// What a citizen can do at the terminal itself about a problem.
  enum Remedy {
    TRY_AGAIN,
    /// Go back to what was answered, all of which is there still.
    CORRECT,
    /// Nothing about this one, but something else, without signing in again.
    OTHER_SERVICE
  }

  /// By what a citizen signs in.
  enum Means {
    ID_CARD,
    /// In the chip reader.
    SOCIAL_SECURITY_CARD,
    /// The terminal service card (终端服务卡), in the chip reader.
    SERVICE_CARD,
    /// The hall's code on the phone, before the scanner.
    PHONE_CODE
  }

  enum CardHint {
    LIFTED_TOO_SOON,
    NOT_GENUINE,
    UNKNOWN_TYPE,
    UNREADABLE
  }

  enum Stage {
    LOOKING_UP,
    CHECKING_PRINTER,
    SUBMITTING,
    FETCHING,
    PRINTING,
    PRINTING_SLIP
  }

  enum ResultKind {
    /// Everything lies in the trays.
    DONE,
    /// Taken in; the result comes later.
    ACCEPTED,
    /// A department has not accepted its part of it (一件事一次办).
    PARTLY_REFUSED,
    /// Kept, to be continued at any terminal or on the phone.
    DRAFT_KEPT,
    /// The case waits for its payment; the notice tells how.
    PAYMENT_AWAITED,
    /// Paid, but not delivered: the money goes back.
    REFUNDED,
    /// The hall has not said yet: the slip tells how to ask.
    NOT_KNOWN_YET,
    /// Issued, but the paper may not have come out: it can be collected at any terminal.
    MAY_NOT_HAVE_PRINTED
  }

  enum Place {
    CARD_READER,
    CHIP_READER,
    PAPER_TRAY,
    SLIP_SLOT,
    DOCUMENT_SCANNER
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
    NO_CARD_DISPENSER,
    /// The hall has stopped the service everywhere.
    SUSPENDED,
    /// Its department does not answer.
    DEPARTMENT_DOWN,
    OUTSIDE_HOURS,
    /// The hall does not know the service.
    NOT_OFFERED,
    /// The item is for its holder in person, and an agent stands here.
    IN_PERSON_ONLY,
    /// The item is not for the age of who signed in.
    ADULTS_ONLY,
    /// The hall knows no company for which who signed in may act.
    NO_COMPANY
  }

  /// @param unavailable why it cannot be started now
  /// @param nearest where else the citizen can go
  record ServiceTile(
      ServiceId id,
      Texts name,
      Texts summary,
      Optional<Limit> unavailable,
      Optional<Nearest> nearest) {}

  /// An earlier case that waits for its citizen.
  record Pending(PendingKind kind, CaseNumber caseNumber, Texts service) {}

  /// A label and its value, in the hall's words.
  record Row(Texts label, String value) {
    /// Keeps the value out of logs.
    @Override
    public String toString() {
      return "Row[redacted]";
    }
  }

  /// @param id what picking it tells
  record RecordCard(String id, List<Row> rows, Optional<Fen> amount, Lamp lamp, boolean pickable) {
    public RecordCard {
      rows = List.copyOf(rows);
    }
  }

  record GuideHit(String code, String name, String department) {}

  record Pages(int done, int of) {}

  record Paper(Place place, Texts name, int pages) {}
}
