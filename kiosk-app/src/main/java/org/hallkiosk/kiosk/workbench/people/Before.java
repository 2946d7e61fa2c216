package org.hallkiosk.kiosk.workbench.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.HallCase;

/// What there was before a visit, so that what came of the visit can be told apart.
record Before(Script script, Hands hands, int papers, int forms, int slips, BooksView books) {

  private static final String PAY = "https://pay.shili.example/o/";

  static Before of(Script script, Hands hands) {
    return new Before(
        script,
        hands,
        hands.papers().size(),
        hands.forms().size(),
        hands.slips().size(),
        hands.hall().books());
  }

  void checkAfter() throws JourneyFailed {
    hands.awaitSettled();
    List<HallCase> made =
        hands.hall().books().cases().stream()
            .filter(one -> books.caseNumbered(one.number()).isEmpty())
            .toList();
    boolean makesNone = script.isRefused() || script.comesBack();
    JourneyFailed.unless(
        made.size() == (makesNone ? 0 : 1), "the visit made " + made.size() + " cases");
    if (script.isRefused()) {
      checkNothingCame();
    } else {
      check(script.comesBack() ? new Meanwhile(script, hands.hall()).begun() : made.getFirst());
    }
  }

  private void checkNothingCame() throws JourneyFailed {
    int refused = hands.hall().books().refusals() - books.refusals();
    JourneyFailed.unless(refused == 1, "the hall said no " + refused + " times");
    boolean none =
        hands.papers().size() == papers
            && hands.forms().size() == forms
            && hands.slips().size() == slips;
    JourneyFailed.unless(none, "something was printed though the hall said no");
  }

  private void check(HallCase row) throws JourneyFailed {
    new RowCheck(script, hands.hall(), row).check();
    checkPapers(row);
    checkSlip(row);
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
          Stream.concat(Stream.of(row.number(), "12345"), wanted.get().stream()).toList();
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
