package org.hallkiosk.kiosk.workbench.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.CardEvent;
import org.hallkiosk.kiosk.workbench.hall.FiledMaterial;
import org.hallkiosk.kiosk.workbench.hall.HallCase;
import org.hallkiosk.kiosk.workbench.hall.HallDraft;

/// What there was before a visit, so that what came of the visit can be told apart.
///
/// @param authorisation the code that the applicant's licence app showed: it is good once
record Before(
    Script script,
    Hands hands,
    int papers,
    int forms,
    int slips,
    BooksView books,
    Optional<String> authorisation) {

  private static final String PAY = "https://pay.shili.example/o/";

  static Before of(Script script, Hands hands) {
    return new Before(
        script,
        hands,
        hands.papers().size(),
        hands.forms().size(),
        hands.slips().size(),
        hands.hall().books(),
        CompanyCode.from(script.expected().subject()).map(hands.hall()::authorisationCode));
  }

  void checkAfter() throws JourneyFailed {
    hands.awaitSettled();
    boolean makesOne = script.ending().isCase() && !script.comesBack();
    List<HallCase> made = newCases();
    JourneyFailed.unless(
        made.size() == (makesOne ? 1 : 0), "the visit made " + made.size() + " cases");
    switch (script.ending()) {
      case NOTHING -> checkNothing();
      case CARD -> checkCard();
      case DRAFT -> checkDraft();
      case CASE, UNPAID, REFUNDED, NOT_KNOWN, NOT_PRINTED ->
          check(script.comesBack() ? new Meanwhile(script, hands.hall()).begun() : made.getFirst());
    }
    if (script.continuesDraft()) {
      JourneyFailed.unless(drafts().isEmpty(), "the draft is there still: " + drafts());
    }
  }

  private void checkCard() throws JourneyFailed {
    checkNothing();
    List<CardEvent> changes = since(hands.hall().books().cards(), books.cards().size());
    JourneyFailed.unless(changes.size() == 1, "the card was changed otherwise: " + changes);
  }

  /// What was answered so far lies at the hall, and nothing is handed in.
  private void checkDraft() throws JourneyFailed {
    JourneyFailed.unless(
        since(hands.papers(), papers).isEmpty(), "papers came out of what was not handed in");
    List<HallDraft> kept = drafts();
    JourneyFailed.unless(kept.size() == 1, kept.size() + " drafts are kept");
    HallDraft draft = kept.getFirst();
    JourneyFailed.unless(
        draft.answers().equals(script.expected().answers()),
        "the draft holds " + draft.answers() + " instead of " + script.expected().answers());
    List<String> materials =
        draft.materials().stream().map(FiledMaterial::material).sorted().toList();
    JourneyFailed.unless(
        materials.equals(script.expected().materials().stream().sorted().toList()),
        "the draft holds the materials " + materials);
    checkSlip(List.of(draft.number()), Optional.of(draft.number()));
  }

  private List<HallDraft> drafts() {
    return hands.hall().books().drafts().stream()
        .filter(one -> one.citizenNumber().equals(script.expected().subject()))
        .filter(one -> one.service().equals(script.service().value()))
        .toList();
  }

  private void check(HallCase row) throws JourneyFailed {
    new RowCheck(script, hands.hall(), row, authorisation).check();
    checkPapers(row);
    boolean known = script.ending() != Script.Ending.NOT_KNOWN;
    checkSlip(
        known ? List.of(row.number()) : List.of(),
        known ? Optional.of(code(row)) : Optional.empty());
  }

  private void checkNothing() throws JourneyFailed {
    JourneyFailed.unless(
        since(hands.papers(), papers).isEmpty() && since(hands.forms(), forms).isEmpty(),
        "papers came out of what was refused");
    JourneyFailed.unless(since(hands.slips(), slips).isEmpty(), "a slip tells of what was refused");
  }

  private List<HallCase> newCases() {
    return hands.hall().books().cases().stream()
        .filter(one -> books.caseNumbered(one.number()).isEmpty())
        .toList();
  }

  private void checkPapers(HallCase row) throws JourneyFailed {
    List<PrintedDocument> plain = since(hands.papers(), papers);
    List<PrintedDocument> numbered = since(hands.forms(), forms);
    List<Expected.Paper> wanted =
        script.ending().leavesPapers() ? List.of() : script.expected().papers();
    checkEach(row, wanted.stream().filter(it -> !it.numbered()).toList(), plain);
    checkEach(row, wanted.stream().filter(Expected.Paper::numbered).toList(), numbered);
  }

  private void checkEach(HallCase row, List<Expected.Paper> wanted, List<PrintedDocument> got)
      throws JourneyFailed {
    JourneyFailed.unless(
        wanted.size() == got.size(),
        got.size() + " papers came out where " + wanted.size() + " were due");
    for (int i = 0; i < got.size(); i++) {
      new PaperCheck(row, hands.roots(), wanted.get(i)).check(got.get(i), hands.hall());
    }
  }

  /// @param numbers that the slip tells
  /// @param code that it carries; empty for a reference that only the terminal knows
  private void checkSlip(List<String> numbers, Optional<String> code) throws JourneyFailed {
    List<PrintedSlip> got = since(hands.slips(), slips);
    Optional<List<String>> wanted = script.expected().slip();
    JourneyFailed.unless(
        got.size() == (wanted.isPresent() ? 1 : 0), got.size() + " slips came out");
    if (wanted.isPresent()) {
      List<String> says =
          Stream.of(numbers, List.of("12345"), wanted.get())
              .flatMap(List::stream)
              .map(hands.hall()::dated)
              .toList();
      new SlipCheck(script.citizen(), code, says).check(got.getFirst());
    }
  }

  /// What the slip's code carries: the case, on a notice what a phone pays by, and of money that
  /// went back its order.
  private String code(HallCase row) {
    if (script.notice().isPresent()) {
      return PAY + lastOrder(row);
    }
    return script.ending() == Script.Ending.REFUNDED ? lastOrder(row) : row.number();
  }

  private String lastOrder(HallCase row) {
    return hands.hall().books().ordersOf(row.number()).getLast().number();
  }

  private static <T> List<T> since(List<T> all, int before) {
    return new ArrayList<>(all).subList(before, all.size());
  }
}
