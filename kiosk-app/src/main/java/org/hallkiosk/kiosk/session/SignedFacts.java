package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.HallRow;

/// What is read and signed: the picked records that the statement is about, row by row, and below
/// them the statement. Nobody signs for facts that are not on the page.
final class SignedFacts {

  private SignedFacts() {}

  static Texts of(ServiceStep.Sign asked, Filled filled) {
    List<HallRow> rows =
        asked.shows().stream()
            .flatMap(field -> filled.remembered().pick(field).stream())
            .flatMap(record -> record.rows().stream())
            .toList();
    return new Texts(
        text(rows, asked.statement(), Language.ZH), text(rows, asked.statement(), Language.EN));
  }

  private static String text(List<HallRow> rows, Texts statement, Language language) {
    return Stream.concat(
            rows.stream().map(row -> line(row, language)), Stream.of(statement.in(language)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(HallRow row, Language language) {
    return row.label().in(language) + (language == Language.ZH ? "：" : ": ") + row.value();
  }
}
