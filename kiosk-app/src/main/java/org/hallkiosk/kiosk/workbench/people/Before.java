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
    HallCase row = onlyNewCase();
    new RowCheck(script, hands.hall(), row).check();
    checkPapers(row);
    checkSlip(row);
  }

  private HallCase onlyNewCase() throws JourneyFailed {
    List<HallCase> made =
        hands.hall().books().cases().stream()
            .filter(one -> books.caseNumbered(one.number()).isEmpty())
            .toList();
    JourneyFailed.unless(made.size() == 1, "the visit made " + made.size() + " cases");
    return made.getFirst();
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
      new SlipCheck(script.citizen(), row.number(), says).check(got.getFirst());
    }
  }

  private static <T> List<T> since(List<T> all, int before) {
    return new ArrayList<>(all).subList(before, all.size());
  }
}
