package org.hallkiosk.kiosk.workbench.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.HallCase;

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
    boolean makesNone = script.isRefused() || script.comesBack();
    List<HallCase> made = newCases();
    JourneyFailed.unless(
        made.size() == (makesNone ? 0 : 1), "the visit made " + made.size() + " cases");
    if (script.isRefused()) {
      checkNothing();
    } else {
      check(script.comesBack() ? new Meanwhile(script, hands.hall()).begun() : made.getFirst());
    }
  }

  private void check(HallCase row) throws JourneyFailed {
    new RowCheck(script, hands.hall(), row, authorisation).check();
    checkPapers(row);
    checkSlip(row);
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
    List<Expected.Paper> wanted = script.expected().papers();
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

  private void checkSlip(HallCase row) throws JourneyFailed {
    List<PrintedSlip> got = since(hands.slips(), slips);
    Optional<List<String>> wanted = script.expected().slip();
    JourneyFailed.unless(
        got.size() == (wanted.isPresent() ? 1 : 0), got.size() + " slips came out");
    if (wanted.isPresent()) {
      List<String> says =
          Stream.concat(Stream.of(row.number(), "12345"), wanted.get().stream())
              .map(hands.hall()::dated)
              .toList();
      new SlipCheck(script.citizen(), code(row), says).check(got.getFirst());
    }
  }

  /// What the slip's code carries: the case, or on a notice what a phone pays by.
  private String code(HallCase row) {
    return script.notice().isEmpty()
        ? row.number()
        : PAY + hands.hall().books().ordersOf(row.number()).getFirst().number();
  }

  private static <T> List<T> since(List<T> all, int before) {
    return new ArrayList<>(all).subList(before, all.size());
  }
}
