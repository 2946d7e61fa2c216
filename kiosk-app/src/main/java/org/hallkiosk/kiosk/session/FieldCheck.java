package org.hallkiosk.kiosk.session;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallkiosk.kiosk.catalog.FormField;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.view.FieldFault;

/// Whether what was typed answers the question, and what the hall is told then.
final class FieldCheck {

  private static final Pattern MONEY = Pattern.compile("([0-9]{1,10})(?:[.。]([0-9]{1,2}))?");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]?([0-9]{2})[-/.月]?([0-9]{2})");
  private static final int PHONE_DIGITS = 11;
  private static final int IDENTITY_LENGTH = 18;
  private static final int FEN = 100;
  private static final int MONTHS = 12;
  private static final int FULL_WIDTH = 0xFEE0;

  private FieldCheck() {}

  sealed interface Result {
    /// @param answer what the hall is told
    record Good(String answer) implements Result {
      /// Keeps the answer out of logs.
      @Override
      public String toString() {
        return "Good[redacted]";
      }
    }

    /// Left empty, and may be.
    record Empty() implements Result {}

    record Bad(FieldFault fault) implements Result {}
  }

  static Result of(FormField field, String typed) {
    if (typed.codePoints().noneMatch(FieldCheck::isSeen)) {
      return field.required() ? bad(FieldFault.MISSING) : new Result.Empty();
    }
    return switch (field.kind()) {
      case FormField.Kind.Text _ -> text(typed.strip());
      case FormField.Kind.Digits(int fewest, int _) -> digits(plain(typed), fewest);
      case FormField.Kind.Phone _ -> phone(plain(typed));
      case FormField.Kind.Identity _ -> identity(plain(typed));
      case FormField.Kind.Day day -> day(plain(typed), day);
      case FormField.Kind.Money money -> money(plain(typed), money);
      case FormField.Kind.OneOf(var options) ->
          options.stream().anyMatch(option -> option.value().equals(typed))
              ? new Result.Good(typed)
              : bad(FieldFault.MISSING);
    };
  }

  static Result text(String text) {
    return text.codePoints().anyMatch(FieldCheck::isStrange)
        ? bad(FieldFault.STRANGE_CHARACTER)
        : new Result.Good(text);
  }

  private static Result digits(String text, int fewest) {
    if (!text.matches("[0-9]+")) {
      return bad(FieldFault.NOT_A_NUMBER);
    }
    return text.length() < fewest ? bad(FieldFault.TOO_SHORT) : new Result.Good(text);
  }

  private static Result phone(String text) {
    Result number = digits(text, PHONE_DIGITS);
    return number instanceof Result.Good && !text.startsWith("1")
        ? bad(FieldFault.NOT_A_NUMBER)
        : number;
  }

  private static Result identity(String text) {
    Optional<IdNumber> number = IdNumber.from(text.replace('x', 'X'));
    if (number.isPresent()) {
      return new Result.Good(number.get().value());
    }
    boolean begun = text.matches("[0-9]+") && text.length() < IDENTITY_LENGTH;
    return bad(begun ? FieldFault.TOO_SHORT : FieldFault.NOT_A_NUMBER);
  }

  private static Result day(String text, FormField.Kind.Day kind) {
    Matcher parts = DAY.matcher(text);
    if (!parts.matches()) {
      return bad(FieldFault.NOT_A_DAY);
    }
    return day(number(parts, 1), number(parts, 2), number(parts, 3))
        .map(
            day -> day.isBefore(kind.earliest()) || day.isAfter(kind.latest()) ? beyond() : of(day))
        .orElseGet(() -> bad(FieldFault.NOT_A_DAY));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    boolean real =
        month >= 1
            && month <= MONTHS
            && day >= 1
            && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private static Result of(LocalDate day) {
    return new Result.Good(day.toString());
  }

  /// Yuan in, fen out, in whole numbers all the way.
  private static Result money(String text, FormField.Kind.Money kind) {
    Matcher parts = MONEY.matcher(text);
    if (!parts.matches()) {
      return bad(FieldFault.NOT_A_NUMBER);
    }
    String decimals = Optional.ofNullable(parts.group(2)).orElse("");
    long fen =
        Long.parseLong(parts.group(1)) * FEN + Long.parseLong((decimals + "00").substring(0, 2));
    return fen < kind.leastFen() || fen > kind.mostFen()
        ? beyond()
        : new Result.Good(String.valueOf(fen));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static Result beyond() {
    return bad(FieldFault.OUT_OF_RANGE);
  }

  private static Result bad(FieldFault fault) {
    return new Result.Bad(fault);
  }

  /// Digits of any script and full-width signs as those that the hall takes, without blanks.
  private static String plain(String typed) {
    StringBuilder plain = new StringBuilder();
    typed
        .codePoints()
        .filter(FieldCheck::isSeen)
        .map(FieldCheck::plain)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int plain(int codePoint) {
    int digit = Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
    if (digit >= 0) {
      return '0' + digit;
    }
    return codePoint > '!' + FULL_WIDTH && codePoint <= '~' + FULL_WIDTH
        ? codePoint - FULL_WIDTH
        : codePoint;
  }

  private static boolean isSeen(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT;
  }

  /// Not in Unicode yet, or in nobody's but a vendor's: the hall would print another character.
  private static boolean isStrange(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.CONTROL
        || type == Character.SURROGATE;
  }
}
