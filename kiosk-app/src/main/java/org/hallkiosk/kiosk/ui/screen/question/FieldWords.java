package org.hallkiosk.kiosk.ui.screen.question;

import java.time.LocalDate;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.ui.kit.Kit;

/// How an answer of a kind is asked for, and how it looks while it is typed.
final class FieldWords {

  private static final int[] PHONE = {3, 4, 4};
  private static final int[] IDENTITY = {6, 4, 4, 4};

  private final Kit kit;
  private final FormField.Kind kind;

  FieldWords(Kit kit, FormField.Kind kind) {
    this.kit = kit;
    this.kind = kind;
  }

  String help() {
    return switch (kind) {
      case FormField.Kind.Text(int longest) -> kit.say("question.help.text", longest);
      case FormField.Kind.Digits(int fewest, int most) ->
          fewest == most
              ? kit.say("question.help.digits-exact", most)
              : kit.say("question.help.digits", fewest, most);
      case FormField.Kind.Phone _ -> kit.say("question.help.phone");
      case FormField.Kind.Identity _ -> kit.say("question.help.identity");
      case FormField.Kind.Day(LocalDate earliest, LocalDate latest) ->
          kit.say("question.help.day", day(earliest), day(latest));
      case FormField.Kind.Money(long least, long most) ->
          kit.say("question.help.money", new Fen(least).yuan(), new Fen(most).yuan());
      case FormField.Kind.OneOf _ -> kit.say("choose.help");
    };
  }

  /// What stands in the field while nothing was typed.
  String example() {
    return switch (kind) {
      case FormField.Kind.Day _ -> typed("");
      case FormField.Kind.Text _,
          FormField.Kind.Digits _,
          FormField.Kind.Phone _,
          FormField.Kind.Identity _,
          FormField.Kind.Money _,
          FormField.Kind.OneOf _ ->
          kit.say("question.empty");
    };
  }

  String unit() {
    return kind instanceof FormField.Kind.Money ? kit.say("question.yuan") : "";
  }

  String typed(String typed) {
    return switch (kind) {
      case FormField.Kind.Phone _ -> grouped(typed, PHONE);
      case FormField.Kind.Identity _ -> grouped(typed, IDENTITY);
      case FormField.Kind.Day _ -> typed.length() > 8 ? typed : day(typed);
      case FormField.Kind.Text _,
          FormField.Kind.Digits _,
          FormField.Kind.Money _,
          FormField.Kind.OneOf _ ->
          typed;
    };
  }

  private String day(LocalDate day) {
    return kit.say(
        "question.day", day.getYear(), two(day.getMonthValue()), two(day.getDayOfMonth()));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /// As far as it has been typed, with a line for each digit to come.
  private String day(String typed) {
    String whole = typed + "_".repeat(8 - typed.length());
    return kit.say(
        "question.day", whole.substring(0, 4), whole.substring(4, 6), whole.substring(6));
  }

  private static String grouped(String typed, int... groups) {
    StringBuilder grouped = new StringBuilder();
    int from = 0;
    for (int group : groups) {
      int to = Math.min(typed.length(), from + group);
      grouped.append(from > 0 && to > from ? " " : "").append(typed, from, to);
      from = to;
    }
    return grouped.append(typed.substring(from)).toString();
  }
}
