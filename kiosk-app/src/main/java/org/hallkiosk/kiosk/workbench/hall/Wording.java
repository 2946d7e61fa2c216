package org.hallkiosk.kiosk.workbench.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Masking;
import org.hallkiosk.kiosk.workbench.hall.item.AnswerRule;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;
import org.hallkiosk.kiosk.workbench.hall.item.RowRule;

/// Lets the hall's sentences name answers and records: `{answer.FIELD}`, `{option.FIELD}` in the
/// item's words, `{yuan.FIELD}` for money, `{masked.FIELD}` for identity numbers, `{record.LABEL}`
/// of what was picked.
final class Wording {

  private static final int LONGEST = 500;

  private Wording() {}

  static void answers(Placeholders known, Item item, Map<String, String> given) {
    Map<String, String> answers = item.completed(given);
    for (Map.Entry<String, AnswerRule> rule : item.answers().entrySet()) {
      String field = rule.getKey();
      String answer = answers.getOrDefault(field, "");
      known.with("answer." + field, answer);
      known.with("option." + field, rule.getValue().shown(answer));
      if (rule.getValue().kind() == AnswerRule.Kind.MONEY) {
        known.with("yuan." + field, yuan(answer));
      }
      if (rule.getValue().kind() == AnswerRule.Kind.IDENTITY) {
        known.with("masked." + field, masked(answer));
      }
    }
  }

  /// Far more than a Fen may hold stays as it was typed.
  private static String yuan(String fen) {
    return fen.matches("[0-9]{1,11}") ? new Fen(Long.parseLong(fen)).yuan() + " 元" : fen;
  }

  private static String masked(String number) {
    return IdNumber.from(number).map(Masking.DEFAULT::number).orElse("");
  }

  static void picked(Placeholders known, List<HallRecord> picked) {
    for (HallRecord one : picked) {
      for (HallRow row : one.rows()) {
        known.with("record." + row.label().zh(), row.value());
      }
    }
  }

  /// The first of the records that the item's paper lists.
  static void first(Placeholders known, List<HallRecord> found) {
    found.stream()
        .findFirst()
        .ifPresent(
            record ->
                record.rows().forEach(row -> known.with("first." + row.label().zh(), row.value())));
  }

  static List<Filing.FiledRow> rows(Placeholders known, Item item, Map<String, String> answers) {
    List<Filing.FiledRow> rows = new ArrayList<>();
    for (RowRule rule : item.rows()) {
      String value = line(known.fill(rule.value()));
      if (!value.isBlank() && rule.when().holds(answers)) {
        rows.add(new Filing.FiledRow(rule.label().zh(), rule.label().en(), value));
      }
    }
    return rows;
  }

  /// One line, as the contract wants it.
  static String line(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST));
  }
}
