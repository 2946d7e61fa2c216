package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.catalog.FormField;

/// What stands in a form's field when its question comes, and how much fits into it.
final class FieldText {

  private static final int PHONE = 11;
  private static final int IDENTITY = 18;
  private static final int DAY = 10;

  /// Ten digits of yuan, a point, two of fen.
  private static final int MONEY = 13;

  private FieldText() {}

  /// What was typed before, else what was answered in a draft, else what the hall knows.
  static String of(FormField field, Filled filled) {
    return filled
        .remembered()
        .typed(field.id())
        .or(() -> filled.answer(field.id()).map(answer -> typed(field, answer)))
        .or(() -> prefilled(field, filled).map(answer -> typed(field, answer)))
        .orElse("");
  }

  private static Optional<String> prefilled(FormField field, Filled filled) {
    return field
        .prefill()
        .flatMap(name -> filled.preparation().map(known -> known.answers().getOrDefault(name, "")));
  }

  /// An answer as one would type it; the hall's are no better trusted than a citizen's.
  private static String typed(FormField field, String answer) {
    String text = Typing.add("", answer, longest(field.kind()));
    return field.kind() instanceof FormField.Kind.Money ? yuan(text) : text;
  }

  static String yuan(String fen) {
    return fen.matches("[0-9]{1,11}") ? new Fen(Long.parseLong(fen)).yuan() : "";
  }

  /// In characters as a reader counts them.
  static int longest(FormField.Kind kind) {
    return switch (kind) {
      case FormField.Kind.Text(int longest) -> longest;
      case FormField.Kind.Digits(int _, int most) -> most;
      case FormField.Kind.Phone _ -> PHONE;
      case FormField.Kind.Identity _ -> IDENTITY;
      case FormField.Kind.Day _ -> DAY;
      case FormField.Kind.Money _ -> MONEY;
      case FormField.Kind.OneOf(var options) ->
          options.stream().mapToInt(option -> option.value().length()).max().orElse(0);
    };
  }
}
