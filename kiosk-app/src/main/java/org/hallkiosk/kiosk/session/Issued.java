package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.Order;

/// What came of an application so far.
///
/// @param file where the case stands, as the hall last told
/// @param order what was to be paid, once the hall registered it
/// @param papers that the printer confirmed
/// @param slip whether a slip lies in its slot
/// @param mayNotHavePrinted whether a printer could not say what came of it
/// @param spoilt serials of forms that are void, and that the hall has not been told of yet
record Issued(
    Optional<CaseNumber> caseNumber,
    Optional<CaseFile> file,
    Optional<Order> order,
    List<Paper> papers,
    boolean slip,
    boolean mayNotHavePrinted,
    List<String> spoilt) {

  static final Issued NOTHING =
      new Issued(
          Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false, false, List.of());

  /// @param certificate the document's number
  record Paper(DocumentKind kind, Texts name, String certificate, int pages) {}

  Issued {
    papers = List.copyOf(papers);
    spoilt = List.copyOf(spoilt);
  }

  static Issued earlier(CaseNumber number) {
    return NOTHING.withCase(number);
  }

  Issued withCase(CaseNumber number) {
    return new Issued(Optional.of(number), file, order, papers, slip, mayNotHavePrinted, spoilt);
  }

  Issued withFile(CaseFile told) {
    return new Issued(
        caseNumber, Optional.of(told), order, papers, slip, mayNotHavePrinted, spoilt);
  }

  Issued withOrder(Order registered) {
    return new Issued(
        caseNumber, file, Optional.of(registered), papers, slip, mayNotHavePrinted, spoilt);
  }

  Issued withPaper(Paper paper) {
    List<Paper> more = new ArrayList<>(papers);
    more.add(paper);
    return new Issued(caseNumber, file, order, more, slip, mayNotHavePrinted, spoilt);
  }

  Issued withSlip() {
    return new Issued(caseNumber, file, order, papers, true, mayNotHavePrinted, spoilt);
  }

  Issued uncertain() {
    return new Issued(caseNumber, file, order, papers, slip, true, spoilt);
  }

  Issued spoiling(List<String> serials) {
    List<String> all = new ArrayList<>(spoilt);
    all.addAll(serials);
    return new Issued(caseNumber, file, order, papers, slip, mayNotHavePrinted, all);
  }

  Issued spoiltTold() {
    return new Issued(caseNumber, file, order, papers, slip, mayNotHavePrinted, List.of());
  }

  int pages() {
    return papers.stream().mapToInt(Paper::pages).sum();
  }
}
