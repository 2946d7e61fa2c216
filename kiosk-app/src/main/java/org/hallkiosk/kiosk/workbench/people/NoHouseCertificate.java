package org.hallkiosk.kiosk.workbench.people;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.view.CodeState;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.hallkiosk.kiosk.view.View;
import org.hallkiosk.kiosk.workbench.Cabinet;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallCase;
import org.hallkiosk.kiosk.workbench.hall.SentMessage;

/// 无房证明 from card to goodbye, by somebody whom an accident may have interrupted before. In the end
/// paper, hall row, receipt and journal must agree with each other and with the citizen's record. A
/// paper that an earlier visit did not get is collected and makes no new case; who has got theirs
/// and comes again rightly gets one case more.
final class NoHouseCertificate implements Journey {

  private static final String SERVICE = "no-house-certificate";
  private static final String PURPOSE = "school-enrolment";

  private final String name;
  private final Citizen citizen;
  private final Proof proof;

  private NoHouseCertificate(String name, Citizen citizen, Proof proof) {
    this.name = name;
    this.citizen = citizen;
    this.proof = proof;
  }

  /// How the citizen shows that the card is theirs.
  private interface Proof {
    void give(Visit visit, Class<? extends View> next) throws JourneyFailed, InterruptedException;
  }

  static NoHouseCertificate byFace() {
    return new NoHouseCertificate("interrupted", Citizens.ORDINARY, NoHouseCertificate::showFace);
  }

  static NoHouseCertificate byCode() {
    return new NoHouseCertificate("phone-code", Citizens.LONG_TERM, NoHouseCertificate::typeCode);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Citizen citizen() {
    return citizen;
  }

  @Override
  public void walk(Visit visit) throws JourneyFailed, InterruptedException {
    int papersBefore = visit.workbench().cabinet().papers().size();
    int slipsBefore = visit.workbench().cabinet().slips().size();
    int casesBefore = visit.cases().size();
    View.Home home = Welcome.signIn(visit);
    boolean applies = !home.somethingWaits();
    if (applies) {
      apply(visit);
    } else {
      collect(visit);
    }
    View.Result result = visit.act("wait for the papers", () -> {}, View.Result.class);
    visit.must(result.kind() == View.ResultKind.DONE, "the result is " + result.kind());
    rate(visit);
    check(visit, result, papersBefore, slipsBefore);
    int cases = visit.cases().size() - casesBefore;
    visit.must(cases == (applies ? 1 : 0), "the visit made " + cases + " cases");
    Welcome.goodbye(visit);
  }

  /// What waits is named only to whoever has shown that the card is theirs.
  private void collect(Visit visit) throws JourneyFailed, InterruptedException {
    visit.tap("see-waiting", View.FaceCheck.class);
    proof.give(visit, View.Home.class);
    View.Home home = visit.see("what waits is listed", View.Home.class);
    View.Pending papers =
        home.pending().stream()
            .filter(one -> one.kind() == PendingKind.PAPERS)
            .findFirst()
            .orElseThrow(() -> new JourneyFailed("no paper waits: " + home.pending()));
    visit.tap("collect-" + papers.caseNumber().value(), View.Working.class);
  }

  private void apply(Visit visit) throws JourneyFailed, InterruptedException {
    visit.tap("category-real-estate", View.Home.class);
    visit.tap("service-" + SERVICE, View.FaceCheck.class);
    proof.give(visit, View.Choose.class);
    View.Review review = visit.tap("option-" + PURPOSE, View.Review.class);
    review(visit, review);
    visit.tap("confirm", View.Working.class);
  }

  /// Masked name, masked number and the chosen purpose stand there.
  private static void review(Visit visit, View.Review review) throws JourneyFailed {
    visit.must(review.rows().size() == 3, "the review shows " + review.rows().size() + " rows");
    for (ReviewRow row : review.rows()) {
      visit.reads(row.answer().map(text -> text.in(visit.language())).orElse(row.value()));
    }
    visit.must(
        review.rows().stream()
            .noneMatch(row -> row.value().equals(visit.citizen().person().number().value())),
        "the review shows the whole number");
  }

  private static void showFace(Visit visit, Class<? extends View> next)
      throws JourneyFailed, InterruptedException {
    visit.workbench().cabinet().standBefore(visit.citizen());
    visit.tap("take-picture", next);
    visit.workbench().cabinet().stepAside();
  }

  private static void typeCode(Visit visit, Class<? extends View> next)
      throws JourneyFailed, InterruptedException {
    int before = visit.workbench().hall().sentMessages().size();
    visit.tap("use-code", View.CodeCheck.class);
    visit.awaitScreen(
        "the code was sent",
        screen ->
            screen.view() instanceof View.CodeCheck code && code.state() == CodeState.ENTERING);
    List<SentMessage> messages = visit.workbench().hall().sentMessages();
    visit.must(messages.size() == before + 1, "no code came to the phone");
    for (char digit : messages.getLast().code().toCharArray()) {
      visit.tap("digit-" + digit);
    }
    visit.act("type the code", () -> {}, next);
  }

  private static void rate(Visit visit) throws JourneyFailed, InterruptedException {
    visit.tap("confirm", View.Rating.class);
    visit.tap("rate-1", View.Goodbye.class);
  }

  private static void check(Visit visit, View.Result result, int papers, int slips)
      throws JourneyFailed {
    Cabinet cabinet = visit.workbench().cabinet();
    visit.must(cabinet.papers().size() == papers + 1, "not exactly one paper came out");
    visit.must(cabinet.slips().size() == slips + 1, "not exactly one slip came out");
    PrintedDocument paper = cabinet.papers().getLast();
    PrintedSlip slip = cabinet.slips().getLast();
    HallCase row = shown(visit, result);
    Hands hands = new CabinetHands(visit);
    Person person = visit.citizen().person();
    new PaperCheck(
            row,
            hands.roots(),
            new Expected.Paper(
                DocumentKind.RESULT,
                false,
                List.of("无房证明", person.name(), person.number().value(), "入学")))
        .check(paper, hands.hall());
    new SlipCheck(
            visit.citizen(),
            Optional.of(row.number()),
            List.of(
                row.number(),
                row.certificateNumber(),
                Masking.DEFAULT.name(person.name()),
                "12345"))
        .check(slip);
    checkBooks(visit, row);
    paper.file().ifPresent(visit::takeHome);
    slip.file().ifPresent(visit::takeHome);
  }

  private static HallCase shown(Visit visit, View.Result result) throws JourneyFailed {
    HallCase row =
        visit.cases().stream()
            .filter(one -> result.reference().equals(Optional.of(one.number())))
            .findFirst()
            .orElseThrow(
                () -> new JourneyFailed("the screen shows a case that the hall does not hold"));
    visit.must(row.service().equals(SERVICE), "the hall's row is of another service");
    visit.must(PURPOSE.equals(row.answers().get("purpose")), "the hall's row has another purpose");
    return row;
  }

  private static void checkBooks(Visit visit, HallCase row) throws JourneyFailed {
    visit.awaitSettled();
    BooksView books = visit.workbench().hall().books();
    visit.must(
        books.deliveries().stream()
                .filter(delivery -> delivery.caseNumber().equals(row.number()))
                .filter(delivery -> delivery.pages() == 1)
                .count()
            == 1,
        "the hall was not told once of one delivered page");
    visit.must(
        books.ratings().stream()
                .filter(rating -> rating.caseNumber().equals(row.number()))
                .filter(rating -> rating.level() == 1)
                .count()
            == 1,
        "the hall does not hold the rating once");
  }
}
