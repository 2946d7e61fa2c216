package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;

/// The points of a driving licence (累积记分): those of the register, and those of what was settled
/// here since. To be asked while the books are decided upon or read.
final class Points {

  private static final String LABEL = "记分";

  private final Books books;
  private final Registers registers;

  Points(Books books, Registers registers) {
    this.books = books;
    this.registers = registers;
  }

  int held(Applicant applicant) {
    return registers.points(applicant.number())
        + books
            .cases()
            .of(applicant.number())
            .flatMap(one -> one.filing().rows().stream())
            .filter(row -> row.zh().equals(LABEL))
            .mapToInt(row -> number(row.value()))
            .sum();
  }

  /// Whether the item's limit is reached already, whatever is picked.
  boolean areTooMany(RecordRoom.Search search) {
    return search
        .item()
        .pointsLimit()
        .filter(limit -> held(search.applicant()) >= limit)
        .isPresent();
  }

  /// Whether the limit is reached by what these records bring.
  boolean becomeTooMany(RecordRoom.Search search, List<HallRecord> picked) {
    return becomeTooMany(search, picked.stream().flatMap(one -> one.rows().stream()));
  }

  boolean becomeTooMany(RecordRoom.Search search, Stream<HallRow> rows) {
    int more =
        rows.filter(row -> row.label().zh().equals(LABEL))
            .mapToInt(row -> number(row.value()))
            .sum();
    return more > 0
        && search
            .item()
            .pointsLimit()
            .filter(limit -> held(search.applicant()) + more >= limit)
            .isPresent();
  }

  /// The digits at the beginning, as in `2 分`.
  private static int number(String value) {
    String digits = value.replaceFirst("(?s)[^0-9].*", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
